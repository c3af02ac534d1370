package xorlab.training;

/**
 * Lines of a program that a mistake has changed.
 *
 * @param mathML each line as a {@code <math>} element
 * @param note that they are changed, in a few words
 */
public record AlteredLines(String mathML, String note) {}
