/**
 * Contour lines of a scalar field over a grid of its values, by marching squares, and the
 * interpolation of such a grid.
 */
package xorlab.plot.contour;
