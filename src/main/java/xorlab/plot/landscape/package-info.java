/**
 * The landscape figure: the loss over a plane through the space of all parameters, computed a
 * little at a time on ever finer grids, with the run's trajectory projected onto it; and the same
 * in words.
 */
package xorlab.plot.landscape;
