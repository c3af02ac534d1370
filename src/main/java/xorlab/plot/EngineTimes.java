package xorlab.plot;

/**
 * How long the same takes on both engines.
 *
 * @param of what it is, in a few words
 * @param javaScript in milliseconds; NaN while it is not known
 * @param webAssembly likewise
 */
public record EngineTimes(String of, double javaScript, double webAssembly) {}
