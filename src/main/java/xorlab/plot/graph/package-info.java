/**
 * The figure of a computation graph: its layout in layers by Sugiyama's method, its drawing at any
 * scale, and the progress of the backward sweep at each node.
 */
package xorlab.plot.graph;
