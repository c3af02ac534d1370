package xorlab.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tensors as PyTorch prints them, with the rules of its {@code _tensor_str.py}. */
final class TorchText {
  private static final int LINE_WIDTH = 80;
  private static final double MAX_RATIO = 1000;
  private static final double LARGE = 1e8;
  private static final double SMALL = 1e-4;
  private static final String OPEN = "tensor(";

  private final int precision;
  private final boolean isSingle;

  /**
   * @param precision the places, as for {@code torch.set_printoptions}
   * @param isSingle whether the numbers have 32 bits, as PyTorch's have unless one says otherwise
   */
  TorchText(int precision, boolean isSingle) {
    this.precision = precision;
    this.isSingle = isSingle;
  }

  /**
   * A tensor of rows.
   *
   * @param suffix such as "requires_grad=True", or ""
   */
  String matrix(double[][] rows, String suffix) {
    double[] all = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    List<String> words = words(all);
    List<String> lines = new ArrayList<>();
    int next = 0;
    for (double[] row : rows) {
      lines.add(vector(words.subList(next, next + row.length), OPEN.length() + 1));
      next += row.length;
    }
    return tensor("[" + String.join(",\n" + " ".repeat(OPEN.length() + 1), lines) + "]", suffix);
  }

  /** A tensor of one dimension. */
  String list(double[] numbers) {
    return tensor(vector(words(numbers), OPEN.length()), "");
  }

  /** A tensor that is one number. */
  String scalar(double number, String suffix) {
    return tensor(words(new double[] {number}).get(0), suffix);
  }

  private String tensor(String text, String suffix) {
    List<String> suffixes = new ArrayList<>();
    if (!isSingle) {
      suffixes.add("dtype=torch.float64");
    }
    if (!suffix.isEmpty()) {
      suffixes.add(suffix);
    }
    StringBuilder tensor = new StringBuilder(OPEN + text);
    int last = tensor.length() - tensor.lastIndexOf("\n") + 1;
    for (String next : suffixes) {
      boolean isNewLine = last + next.length() + 2 > LINE_WIDTH;
      tensor.append(isNewLine ? ",\n" + " ".repeat(OPEN.length()) : ", ").append(next);
      last = isNewLine ? OPEN.length() + next.length() : last + next.length() + 2;
    }
    return tensor + ")";
  }

  private static String vector(List<String> words, int indent) {
    int atOnce = Math.max(1, (LINE_WIDTH - indent) / (words.get(0).length() + 2));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i += atOnce) {
      lines.add(String.join(", ", words.subList(i, Math.min(words.size(), i + atOnce))));
    }
    return "[" + String.join(",\n" + " ".repeat(indent + 1), lines) + "]";
  }

  private List<String> words(double[] doubles) {
    double[] numbers = Arrays.stream(doubles).map(x -> isSingle ? (float) x : x).toArray();
    double[] sizes =
        Arrays.stream(numbers).filter(x -> Double.isFinite(x) && x != 0).map(Math::abs).toArray();
    double max = Arrays.stream(sizes).max().orElse(1);
    double min = Arrays.stream(sizes).min().orElse(1);
    boolean isWhole = Arrays.stream(sizes).allMatch(x -> x == Math.ceil(x));
    boolean isScientific = max / min > MAX_RATIO || max > LARGE || !isWhole && min < SMALL;
    List<String> words = new ArrayList<>();
    int width = 1;
    for (double x : numbers) {
      String word =
          isScientific
              ? DecimalText.scientific(x, precision)
              : isWhole
                  ? DecimalText.fixed(x, 0) + (Double.isFinite(x) ? "." : "")
                  : DecimalText.fixed(x, precision);
      words.add(word);
      boolean counts = Double.isFinite(x) && x != 0;
      width = counts ? Math.max(width, word.length()) : width;
    }
    int padded = width;
    return words.stream()
        .map(word -> " ".repeat(Math.max(0, padded - word.length())) + word)
        .toList();
  }
}
