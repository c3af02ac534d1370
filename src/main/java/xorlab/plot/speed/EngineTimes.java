package xorlab.plot.speed;

/**
 * The time of the same work on both engines.
 *
 * @param label the work, in a few words
 * @param javaScript in milliseconds; NaN while it is unknown
 * @param webAssembly in milliseconds; NaN while it is unknown
 */
public record EngineTimes(String label, double javaScript, double webAssembly) {}
