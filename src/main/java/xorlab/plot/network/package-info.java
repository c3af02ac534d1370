/**
 * The network figure: units with maps of their activations, edges by weight, labels that can be
 * edited, and the same in words; and the names of units and parameters.
 */
package xorlab.plot.network;
