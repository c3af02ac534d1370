package xorlab.mistake;

import xorlab.network.NetworkSpec;

/**
 * A line of a mistake, written for the notebook's network, as a line for another one: index 1 is
 * that of a hidden layer, 2 that of the layer above it, X the inputs of the first layer.
 */
record LineTemplate(String line) {
  /** The index of the name that the line is for: 1, 2, or 0 if it has none, as J and y. */
  int index() {
    char last = line.charAt(line.indexOf(' ') - 1);
    return last == '1' || last == '2' ? last - '0' : 0;
  }

  /**
   * The line for a layer.
   *
   * @param layer the layer of the target; for a target without one, the last layer
   */
  String in(NetworkSpec network, int layer) {
    int lower = index() == 1 ? layer : layer - 1;
    int first = index() == 1 ? layer : 1;
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < line.length(); ) {
      char c = line.charAt(k);
      if (isActivation(k)) {
        int z = line.indexOf('Z', k);
        int i = lower + line.charAt(z + 1) - '1';
        ActivationText f = new ActivationText(network.activation(i), i);
        text.append(line.charAt(k + 1) == '\'' ? f.derivative() : f.value());
        k = line.indexOf(')', k) + 1;
      } else if (isIndex(k)) {
        int i = lower + c - '1';
        boolean isInput = i == 0 && text.charAt(text.length() - 1) == 'A';
        if (isInput) {
          text.setCharAt(text.length() - 1, 'X');
        } else {
          text.append(i);
        }
        k++;
      } else if (c == 'X' && index() == 1 && first > 1) {
        text.append(RightLines.input(first));
        k++;
      } else {
        text.append(c);
        k++;
      }
    }
    return text.toString();
  }

  private boolean isActivation(int k) {
    boolean begins = line.startsWith("f(Z", k) || line.startsWith("f'(Z", k);
    return begins && (k == 0 || !isLetter(line.charAt(k - 1)));
  }

  /** Whether the index of a name stands here: a digit behind a letter. */
  private boolean isIndex(int k) {
    char c = line.charAt(k);
    return k > 0 && c >= '0' && c <= '2' && isLetter(line.charAt(k - 1));
  }

  /** Of the letters that lines have. Character.isLetter would bring tables of all alphabets. */
  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }
}
