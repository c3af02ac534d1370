/**
 * Numbers with the same bits on every engine: matrices, exp, log and tanh, NumPy's random numbers,
 * and decimal text as Python writes it. Imports nothing of this project.
 *
 * <p>Where doubles are added or multiplied, the bracket must come first: {@code b + c + a}, {@code b
 * / c * a}. TeaVM 0.15.0 takes + and * to be associative: it writes {@code a + (b + c)}, {@code a +
 * (b - c)}, {@code a * (b * c)} and {@code a * (b / c)} to JavaScript without the brackets, which
 * changes the last bits. So it does with {@code a += b - c}, and with a variable that is used only
 * once. After - and / brackets stay. And where a zero must keep its sign, {@code -1 * x} stands for
 * {@code -x}, which its WebAssembly computes as 0 - x.
 */
package xorlab.numeric;
