package xorlab.paste.text;

import java.util.Arrays;
import java.util.List;

/** Which brackets belong together, and which hold nothing but numbers. */
final class Brackets {
  private static final String OPEN = "[({";
  private static final String CLOSE = "])}";

  private final String text;
  private final List<Token> tokens;

  private Brackets(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** For each token that is a bracket the index of the other one, else -1. */
  static int[] matches(String text, List<Token> tokens) {
    return new Brackets(text, tokens).matches();
  }

  private int[] matches() {
    int[] matches = new int[tokens.size()];
    Arrays.fill(matches, -1);
    int[] stack = new int[tokens.size()];
    int[] open = new int[3];
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int opening = kind(OPEN, i);
      int closing = kind(CLOSE, i);
      if (opening >= 0) {
        stack[depth++] = i;
        open[opening]++;
      } else if (closing >= 0 && open[closing] > 0) {
        int other = stack[--depth];
        open[kind(OPEN, other)]--;
        while (kind(OPEN, other) != closing) {
          other = stack[--depth];
          open[kind(OPEN, other)]--;
        }
        matches[other] = i;
        matches[i] = other;
      }
    }
    return matches;
  }

  private int kind(String brackets, int i) {
    Token token = tokens.get(i);
    return token.kind() == Token.Kind.SYMBOL ? brackets.indexOf(text.charAt(token.start())) : -1;
  }

  /**
   * For each opening bracket whether it holds numbers, separators and other such brackets only.
   *
   * @param dropped what does not count
   */
  static boolean[] pure(String text, List<Token> tokens, int[] matches, boolean[] dropped) {
    boolean[] pure = new boolean[tokens.size()];
    int[] stack = new int[tokens.size() + 1];
    boolean[] impure = new boolean[tokens.size() + 1];
    boolean[] numbers = new boolean[tokens.size() + 1];
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (dropped[i]) {
        continue;
      }
      boolean bracket = matches[i] >= 0;
      if (bracket && matches[i] > i) {
        stack[++depth] = i;
        impure[depth] = false;
        numbers[depth] = false;
      } else if (bracket && depth > 0 && stack[depth] == matches[i]) {
        pure[matches[i]] = numbers[depth] && !impure[depth];
        depth--;
        impure[depth] |= impure[depth + 1] || !numbers[depth + 1];
        numbers[depth] |= numbers[depth + 1];
      } else if (token.isNumber()) {
        numbers[depth] = true;
      } else if (!isSeparator(text, token)) {
        impure[depth] = true;
      }
    }
    return pure;
  }

  private static boolean isSeparator(String text, Token token) {
    return token.isLineEnd()
        || token.kind() == Token.Kind.DOTS
        || token.is(',', text)
        || token.is(';', text);
  }
}
