/**
 * A training run as a value: an experiment goes in, a timeline comes out that can be asked for any
 * iteration.
 */
package xorlab.training;
