package xorlab.plot;

import java.util.List;

/**
 * How the time for an epoch grows with one thing.
 *
 * @param of what grows, in a few words
 * @param sizes how much of it there is, ascending
 * @param times for each size
 */
public record CostCurve(String of, int[] sizes, List<EngineTimes> times) {}
