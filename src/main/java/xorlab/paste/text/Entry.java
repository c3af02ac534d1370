package xorlab.paste.text;

/**
 * Values of a line with the text before them.
 *
 * @param label the text, without punctuation around it
 * @param scope the name before the brace that holds the entry, as in {@code "layer1": {"W": ...}}
 * @param sequel whether the text before it holds a colon, an equals sign or the like
 * @param start where the label begins, or the values if there is none
 */
public record Entry(String label, String scope, boolean sequel, int start, Values values) {

  public Entry named(String other) {
    return new Entry(other, scope, sequel, start, values);
  }

  public int end() {
    return values.end();
  }
}
