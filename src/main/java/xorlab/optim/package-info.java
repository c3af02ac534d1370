/**
 * How a gradient changes the parameters: gradient descent, momentum and Adam, each with the state
 * that it carries from one update to the next, and a wrapper that leaves frozen parameters as they
 * are.
 */
package xorlab.optim;
