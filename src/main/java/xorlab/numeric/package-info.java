/**
 * Numbers with the same bits on every engine: matrices, exp, log, tanh and the sine, and decimal
 * text as Python writes it. Imports nothing of this project.
 *
 * <p>In the packages whose bits are promised, the right operand of + is never a sum or difference,
 * and that of * never a product or quotient, not even by way of a variable, a call or an object:
 * TeaVM 0.15.0 drops the parentheses of such operands in JavaScript, which then rounds in another
 * order (docs/teavm-rounding.md). RoundingOrderTest checks this; write {@code b - c + a} and {@code
 * b / c * a}, or {@code a - -(b - c)}. TeaVM's WebAssembly computes {@code -x} as {@code 0 - x}:
 * where a zero must keep its sign, write {@code -1 * x}.
 */
package xorlab.numeric;
