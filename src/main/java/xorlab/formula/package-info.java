/**
 * The language of matrices: expressions that a reader types or a chapter holds, such as {@code
 * dZ2.T @ A1}, with the names of the notebook and the operators of Python and NumPy.
 *
 * <p>A {@link xorlab.formula.Lexer} cuts the text into tokens, a {@link xorlab.formula.Parser}
 * makes an {@link xorlab.formula.Expression} of them, and that can be evaluated on the tape of
 * {@link xorlab.autodiff}, printed, or written as MathML. A matrix always has rows and columns:
 * where NumPy drops one of the two, this language keeps it.
 */
package xorlab.formula;
