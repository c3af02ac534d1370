package xorlab.plot.landscape;

/**
 * The parameters of a run at an iteration.
 *
 * @param flat in the order of {@link xorlab.network.Parameters#flat}; must not be changed
 */
public record TrajectoryPoint(int iteration, double[] flat) {}
