package xorlab.plot.speed;

import java.util.List;

/**
 * How the time for an epoch grows with one quantity.
 *
 * @param label the quantity, in a few words
 * @param sizes of it, ascending
 * @param times for each size
 */
public record ScalingCurve(String label, int[] sizes, List<EngineTimes> times) {}
