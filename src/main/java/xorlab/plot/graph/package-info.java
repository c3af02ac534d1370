/**
 * The figure of a computation graph: its layout in layers by Sugiyama's method, its drawing at any
 * scale, and how far the backward sweep is at each node.
 */
package xorlab.plot.graph;
