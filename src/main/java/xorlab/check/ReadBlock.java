package xorlab.check;

/**
 * A block of the paste, as it was read.
 *
 * @param name such as "dW1", "losses"; "?" if its meaning is unknown
 * @param shape such as "2×2" or "7 numbers"
 * @param start where it stands in the paste
 * @param end where it ends there
 */
public record ReadBlock(String name, String shape, int start, int end) {}
