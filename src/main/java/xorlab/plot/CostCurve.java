package xorlab.plot;

import java.util.List;

/**
 * How the time for an epoch grows with one quantity.
 *
 * @param of the quantity, in a few words
 * @param sizes of it, ascending
 * @param times for each size
 */
public record CostCurve(String of, int[] sizes, List<EngineTimes> times) {}
