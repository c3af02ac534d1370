/**
 * How a gradient changes the parameters: gradient descent, momentum and Adam, each with its state
 * between updates, and a wrapper that keeps frozen parameters unchanged; and when training stops.
 */
package xorlab.optim;
