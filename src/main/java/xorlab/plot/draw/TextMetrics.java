package xorlab.plot.draw;

import xorlab.plot.draw.TextStyle.Family;
import xorlab.plot.draw.TextStyle.Weight;

/** The width of a text, estimated without a surface: an upper bound for common fonts. */
public final class TextMetrics {
  private static final double ELLIPSIS = 1.02;

  private TextMetrics() {}

  public static double width(String text, TextStyle style) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += advance(text.charAt(i), style);
    }
    return width;
  }

  /**
   * The text, truncated with an ellipsis if it is wider than the available space.
   *
   * @param available the available width
   */
  public static String truncate(String text, TextStyle style, double available) {
    if (width(text, style) <= available) {
      return text;
    }
    double left = available - advance('…', style);
    int end = 0;
    while (end < text.length() && advance(text.charAt(end), style) <= left) {
      left -= advance(text.charAt(end), style);
      end++;
    }
    return text.substring(0, end).concat("…");
  }

  private static double advance(char c, TextStyle style) {
    if (style.family() == Family.MONO) {
      return TextStyle.MONO_ADVANCE * style.size();
    }
    double em =
        switch (c) {
          case ' ', '.', ',', ':', ';', 'i', 'j', 'l', '|', '\'', '[', ']', '(', ')' -> 0.41;
          case '@', 'W', 'M', 'm', 'w', '%', '…' -> ELLIPSIS;
          case '+', '-', '*', '=', '×', '−' -> 0.84;
          default -> c >= 'A' && c <= 'Z' ? 0.79 : 0.65;
        };
    return (style.weight() == Weight.BOLD ? 1.12 * em : em) * style.size();
  }
}
