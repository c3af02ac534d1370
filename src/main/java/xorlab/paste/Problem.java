package xorlab.paste;

/**
 * Something in the paste that is no number and no name.
 *
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param sentence what it is, and what to do
 */
public record Problem(int start, int end, String sentence) {}
