package xorlab.plot;

/**
 * The time of the same work on both engines.
 *
 * @param of the work, in a few words
 * @param javaScript in milliseconds; NaN while it is unknown
 * @param webAssembly in milliseconds; NaN while it is unknown
 */
public record EngineTimes(String of, double javaScript, double webAssembly) {}
