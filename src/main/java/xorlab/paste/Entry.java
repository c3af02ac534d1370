package xorlab.paste;

/**
 * Values of a line with the text before them.
 *
 * @param label the text, without punctuation around it
 * @param sequel whether the text before it holds a colon, an equals sign or the like
 * @param start where the label begins, or the values if there is none
 */
record Entry(String label, boolean sequel, int start, Values values) {

  Entry named(String other) {
    return new Entry(other, sequel, start, values);
  }

  int end() {
    return values.end();
  }
}
