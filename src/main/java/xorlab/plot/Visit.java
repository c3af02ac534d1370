package xorlab.plot;

/**
 * A place in which a run has been.
 *
 * @param flat its parameters there, in the order of {@link xorlab.network.Parameters#flat}; nobody
 *     changes them
 */
public record Visit(int iteration, double[] flat) {}
