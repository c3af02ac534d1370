/**
 * The decision figure: the network's prediction over the plane in two regions, the line between
 * them, and the data points; the same in words; and the forward pass over a grid that it is drawn
 * from.
 */
package xorlab.plot.decision;
