/**
 * The network of the notebook: layers, activations, losses, and the forward and backward pass by
 * the hand-derived formulas.
 */
package xorlab.network;
