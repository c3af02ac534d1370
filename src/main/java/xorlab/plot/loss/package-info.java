/**
 * The loss figure: the loss of a run over its iterations, with earlier runs to compare it with,
 * downsampled so that no spike is lost; and the same in words.
 */
package xorlab.plot.loss;
