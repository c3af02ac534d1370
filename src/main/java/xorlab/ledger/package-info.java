/**
 * Every number of one iteration, in the order of computation, with the numbers it is computed from:
 * the model of the figure that shows a backpropagation step in full. The matrices are those of the
 * network's own forward and backward pass.
 */
package xorlab.ledger;
