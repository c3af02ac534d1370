/**
 * Parsed expressions of the language of matrices: each kind of node says how it is evaluated on the
 * tape of {@link xorlab.autodiff}, printed, and written as MathML. A matrix always has rows and
 * columns: where NumPy drops one of the two, this language keeps it.
 */
package xorlab.formula.tree;
