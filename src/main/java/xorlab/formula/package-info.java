/**
 * The language of matrices: expressions that a reader types or a chapter holds, such as {@code
 * dZ2.T @ A1}, with the names of the notebook and the operators of Python and NumPy.
 *
 * <p>A {@link xorlab.formula.Lexer} cuts the text into tokens, and a {@link xorlab.formula.Parser}
 * makes a {@link xorlab.formula.tree.Expression} of them.
 */
package xorlab.formula;
