/**
 * The hidden-space figure: where the last hidden layer puts the data points and the grid of the
 * input plane, seen along two units or two principal components, and whether a line separates the
 * classes there.
 */
package xorlab.plot.hidden;
