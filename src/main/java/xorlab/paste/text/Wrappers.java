package xorlab.paste.text;

import java.util.List;
import xorlab.paste.text.Numeral.Form;

/**
 * Takes away what prints wrap around numbers: {@code array(..., dtype=float32)}, {@code tensor(...,
 * grad_fn=<AddmmBackward0>)}, {@code np.float64(0.5)}, {@code Float64Array(2)}.
 */
final class Wrappers {
  private final String text;
  private final List<Token> tokens;
  private final int[] matches;
  private final boolean[] dropped;

  private Wrappers(String text, List<Token> tokens, int[] matches) {
    this.text = text;
    this.tokens = tokens;
    this.matches = matches;
    this.dropped = new boolean[tokens.size()];
  }

  /** Whether it is the name of what makes an array or a number. */
  static boolean isWrapper(String word) {
    return switch (word) {
      case "array", "np.array", "numpy.array", "tensor", "torch.tensor", "torch.Tensor", "matrix" ->
          true;
      case "np.matrix",
          "Array",
          "Parameter",
          "jnp.array",
          "tf.constant",
          "tf.Tensor",
          "DeviceArray" ->
          true;
      default -> isDouble(word) || isFloat(word) || isInteger(word);
    };
  }

  private static boolean isDouble(String word) {
    return switch (word) {
      case "np.float64", "numpy.float64", "float64", "Float64Array" -> true;
      default -> false;
    };
  }

  private static boolean isFloat(String word) {
    return switch (word) {
      case "np.float32", "numpy.float32", "float32", "Float32Array" -> true;
      default -> false;
    };
  }

  private static boolean isInteger(String word) {
    return switch (word) {
      case "np.int64", "np.int32", "Int32Array", "Uint8Array" -> true;
      default -> false;
    };
  }

  private static boolean isKeyword(String word) {
    return switch (word) {
      case "dtype", "grad_fn", "requires_grad", "device", "size", "shape" -> true;
      default -> false;
    };
  }

  /**
   * Which tokens a reader of numbers passes over. Wrapped numbers change their form in the list.
   */
  static boolean[] dropped(String text, List<Token> tokens, int[] matches) {
    Wrappers wrappers = new Wrappers(text, tokens, matches);
    for (int i = 0; i < tokens.size(); i++) {
      wrappers.drop(i);
    }
    return wrappers.dropped;
  }

  private void drop(int i) {
    Token token = tokens.get(i);
    if (dropped[i]) {
      return;
    }
    if (token.isWord()) {
      dropWord(i, text.substring(token.start(), Math.min(token.end(), token.start() + 40)));
    } else if (token.is('(', text) && isLengthOfArray(i)) {
      drop(i, i + 2);
    }
  }

  private void dropWord(int i, String word) {
    boolean opens = i + 1 < tokens.size() && tokens.get(i + 1).is('(', text) && isGlued(i);
    int close = opens ? matches[i + 1] : -1;
    if (opens && close > 0 && isWrapper(word)) {
      dropped[i] = true;
      dropped[i + 1] = true;
      dropped[close] = true;
      if (word.endsWith("Array") && word.length() > 5) {
        dropped[i + 2] = true;
      } else if (close == i + 3 && tokens.get(i + 2).isNumber()) {
        Token number = tokens.get(i + 2);
        Form form = isDouble(word) ? Form.DOUBLE : isFloat(word) ? Form.FLOAT : null;
        if (form != null && number.numeral().form() != Form.NON_FINITE) {
          tokens.set(
              i + 2,
              new Token(number.kind(), number.start(), number.end(), number.numeral().in(form)));
        }
      }
    } else if (word.endsWith("Array") && isWrapper(word) && isBeforeBracket(i)) {
      dropped[i] = true;
    } else if (isKeyword(word) && i + 1 < tokens.size() && tokens.get(i + 1).is('=', text)) {
      dropKeyword(i);
    } else if (word.equals("containing") && i > 0 && isWordAt(i - 1, "Parameter")) {
      dropped[i - 1] = true;
      drop(i, i + 1);
      if (i + 2 < tokens.size() && tokens.get(i + 2).isLineEnd()) {
        dropped[i + 2] = true;
      }
    } else if (word.equals("OrderedDict")) {
      dropped[i] = true;
    } else if (word.equals("tf.Tensor") || word.equals("tf.Variable")) {
      drop(Math.max(0, i - 1), i + 1);
    } else if (word.equals("numpy") && i + 1 < tokens.size() && tokens.get(i + 1).is('=', text)) {
      drop(i, i + 1);
    }
  }

  private boolean isBeforeBracket(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is('[', text);
  }

  private boolean isWordAt(int i, String word) {
    Token token = tokens.get(i);
    return token.isWord() && text.substring(token.start(), token.end()).equals(word);
  }

  private boolean isGlued(int i) {
    return tokens.get(i).end() == tokens.get(i + 1).start();
  }

  /** Drops {@code dtype=float32} with its comma, as far as the next comma or bracket outside. */
  private void dropKeyword(int i) {
    if (i > 0 && tokens.get(i - 1).is(',', text)) {
      dropped[i - 1] = true;
    }
    int end = i;
    for (int j = i; j < tokens.size() && !tokens.get(j).isLineEnd(); j++) {
      Token token = tokens.get(j);
      if (token.is('(', text) && matches[j] > j) {
        j = matches[j];
      } else if (token.is(',', text) || token.is(')', text) || token.is(']', text)) {
        break;
      }
      end = j;
    }
    drop(i, end);
  }

  private void drop(int from, int to) {
    for (int i = from; i <= to && i < dropped.length; i++) {
      dropped[i] = true;
    }
  }

  /** Whether here is the {@code (2)} of {@code (2) [1.7, 0.4]}, as a browser's console prints. */
  private boolean isLengthOfArray(int i) {
    return i + 3 < tokens.size()
        && matches[i] == i + 2
        && tokens.get(i + 1).isNumber()
        && tokens.get(i + 1).numeral().isInteger()
        && tokens.get(i + 3).is('[', text)
        && (i == 0
            || !tokens.get(i - 1).isWord()
            || tokens.get(i - 1).end() < tokens.get(i).start());
  }
}
