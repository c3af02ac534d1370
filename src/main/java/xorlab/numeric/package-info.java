/**
 * Numbers with the same bits on every engine: matrices, exp, log, tanh and the sine, NumPy's random
 * numbers, and decimal text as Python writes it. Imports nothing of this project.
 *
 * <p>A + has no sum or difference on its right, and a * no product or quotient, not even by way of
 * a variable, a call or an object, because TeaVM 0.15.0 drops such parentheses in JavaScript, which
 * then rounds otherwise: RoundingOrderTest asks for {@code b - c + a} and {@code b / c * a}
 * instead, or {@code a - -(b - c)}. Its WebAssembly computes {@code -x} as 0 - x: where a zero must
 * keep its sign, {@code -1 * x} stands for it.
 */
package xorlab.numeric;
