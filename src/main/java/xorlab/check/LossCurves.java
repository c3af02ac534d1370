package xorlab.check;

/**
 * Losses to draw.
 *
 * @param right the loss of the right program at each iteration
 * @param altered that of the program with the mistakes found; empty if there are none
 * @param iterations those of the pasted losses
 * @param pasted the pasted losses
 */
public record LossCurves(double[] right, double[] altered, int[] iterations, double[] pasted) {}
