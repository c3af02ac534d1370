package xorlab.page.figures;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.SettingTexts;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Decimals;
import xorlab.plot.network.MarkKind;
import xorlab.plot.network.NetworkMarks;
import xorlab.plot.network.ParameterRef;

/**
 * Reads which parts of a network a script marks. It names them as the notebook does: X, W1, b1, Z1,
 * A1, dW1 and so on, y, y_hat, and single ones as W1[0,1], b1[0] and A1[:,1].
 */
public final class MarkReader {
  /** The key of the row of a data point, which is not read here. */
  public static final String POINT = "point";

  private static final int ALL = -1;
  private static final int NONE = -2;

  private final NetworkSpec network;
  private final NetworkMarks marks;
  private final List<String> unknown = new ArrayList<>();

  /**
   * Reads the marks of a network.
   *
   * @param texts names with spaces or commas between them for the keys of the kinds; every other
   *     key is a name itself, with the label for it; of two for the same part the later one counts
   */
  public MarkReader(SettingTexts texts, NetworkSpec network) {
    this.network = network;
    marks = NetworkMarks.none(network);
    for (int i = 0; i < texts.size(); i++) {
      String name = texts.name(i);
      boolean isName = !name.equals(POINT);
      for (MarkKind kind : MarkKind.values()) {
        if (kind != MarkKind.NONE && name.equals(kind.key())) {
          readNames(texts.text(i), kind);
          isName = false;
        }
      }
      if (isName) {
        read(name, MarkKind.NONE, texts.text(i));
      }
    }
  }

  public NetworkMarks marks() {
    return marks;
  }

  /** The names of which the network has no part. */
  public List<String> unknown() {
    return unknown;
  }

  private void readNames(String names, MarkKind kind) {
    boolean inBrackets = false;
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      inBrackets = c == '[' || inBrackets && c != ']' && i < names.length();
      if (!inBrackets && (c == ' ' || c == ',')) {
        if (i > start) {
          read(names.substring(start, i), kind, "");
        }
        start = i + 1;
      }
    }
  }

  /** Marks what has a name, or labels it. */
  private void read(String name, MarkKind kind, String label) {
    int bracket = name.indexOf('[');
    String stem = bracket < 0 ? name : name.substring(0, bracket);
    String index = bracket < 0 ? ":]" : name.substring(bracket + 1);
    int comma = index.indexOf(',');
    int end = index.length() - 1;
    boolean isClosed = index.endsWith("]");
    int row = isClosed ? index(index.substring(0, comma < 0 ? end : comma)) : NONE;
    int column = isClosed && comma >= 0 ? index(index.substring(comma + 1, end)) : ALL;
    boolean found = false;
    for (int layer = 0; layer <= network.lastLayer() && row != NONE; layer++) {
      boolean isUnits = isUnits(stem, layer);
      boolean isBiases = is(stem, "b", layer) && matches(column, 0);
      int sources = is(stem, "W", layer) ? network.width(layer - 1) : 0;
      for (int to = 0; to < network.width(layer); to++) {
        if (isUnits && matches(column, to)) {
          found |= markUnit(layer, to, kind, label);
        }
        if (isBiases && matches(row, to)) {
          found |= mark(ParameterRef.bias(network, layer, to), kind, label);
        }
        for (int from = 0; from < sources; from++) {
          if (matches(row, to) && matches(column, from)) {
            found |= mark(ParameterRef.weight(network, layer, to, from), kind, label);
          }
        }
      }
    }
    if (!found) {
      unknown.add(name);
    }
  }

  /** A whole number, ALL for ":", or else NONE. */
  private static int index(String text) {
    String trimmed = text.trim();
    int index = (int) Decimals.parse(trimmed).orElse(NONE);
    boolean isIndex = index >= 0 && trimmed.equals(Integer.toString(index));
    return trimmed.equals(":") ? ALL : isIndex ? index : NONE;
  }

  private static boolean matches(int index, int i) {
    return index == ALL || index == i;
  }

  private boolean isUnits(String stem, int layer) {
    if (layer == 0) {
      return stem.equals("X") || stem.equals("A0");
    }
    boolean isOutput = stem.equals("y") || stem.equals("y_hat");
    return layer == network.lastLayer() && isOutput || is(stem, "A", layer) || is(stem, "Z", layer);
  }

  /** Whether a name is that of a quantity of a layer, or of its gradient. */
  private static boolean is(String stem, String symbol, int layer) {
    String name = symbol + layer;
    return layer > 0 && (stem.equals(name) || stem.equals("d".concat(name)));
  }

  /** The label of a unit stands below it, in place of its bias; inputs have no such place. */
  private boolean markUnit(int layer, int index, MarkKind kind, String label) {
    if (!label.isEmpty()) {
      return layer > 0 && mark(ParameterRef.bias(network, layer, index), kind, label);
    }
    marks.units()[layer][index] = kind;
    return true;
  }

  private boolean mark(int parameter, MarkKind kind, String label) {
    if (label.isEmpty()) {
      marks.parameters()[parameter] = kind;
    } else {
      marks.labels()[parameter] = label;
    }
    return true;
  }
}
