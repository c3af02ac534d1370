/**
 * A training run as a value: an experiment goes in, a timeline comes out that can be asked for any
 * iteration, forward and backward, because it keeps checkpoints and trains again from the nearest
 * one.
 */
package xorlab.training;
