/**
 * Every number of one iteration, in the order of computation, with where it comes from: the model
 * of the figure that writes a backpropagation step out. The matrices are those of the network's own
 * forward and backward pass.
 */
package xorlab.ledger;
