package xorlab.export.numpy;

/** A line of the language of matrices as NumPy has it. */
final class NumpyLine {
  /** Indices that keep both axes, as the language does, and then NumPy's. */
  private static final String[] INDICES = {
    "[-1,:]", "[-1:, :]", "[0,:]", "[:1, :]", "[:,0]", "[:, :1]", "[:,1]", "[:, 1:2]"
  };

  private NumpyLine() {}

  static String of(String line) {
    StringBuilder code = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && isInName(line.charAt(end))) {
        end++;
      }
      boolean isMethod = at > 0 && line.charAt(at - 1) == '.';
      if (end > at && end < line.length() && line.charAt(end) == '(' && !isMethod) {
        code.append(function(line.substring(at, end)));
      } else if (end > at) {
        code.append(line, at, end);
      } else {
        end = at + 1;
        code.append(line.charAt(at));
      }
      at = end;
    }
    return withIndices(code.toString());
  }

  private static boolean isInName(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
  }

  private static String withIndices(String code) {
    String translated = code.replace("axis=0)", "axis=0, keepdims=True)");
    translated = translated.replace("axis=1)", "axis=1, keepdims=True)");
    for (int i = 0; i < INDICES.length; i += 2) {
      translated = translated.replace(INDICES[i], INDICES[i + 1]);
    }
    return translated;
  }

  private static String function(String name) {
    return switch (name) {
      case "sigmoid", "relu" -> name;
      case "max" -> "np.maximum";
      case "rand", "randn" -> "np.random." + name;
      default -> "np." + name;
    };
  }
}
