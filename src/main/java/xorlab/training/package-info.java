/**
 * A training run as a value. An experiment has a timeline, which can go to any iteration, forward
 * and backward: it keeps checkpoints and trains again from the nearest one.
 */
package xorlab.training;
