package xorlab.plot.axis;

import xorlab.numeric.Rounding;

/** The names of units and points in figures and in descriptions. */
public final class Labels {
  private static final char SUBSCRIPT_ZERO = '\u2080';

  private static final int COORDINATE_DECIMALS = 2;

  private Labels() {}

  /** The coordinates of a point, as whole numbers or to two decimals: (0, 1), (0.25, −1). */
  public static String point(double x, double y) {
    return "(" + coordinate(x) + ", " + coordinate(y) + ")";
  }

  private static String coordinate(double value) {
    return Ticks.label(value, Rounding.isInteger(value) ? 0 : COORDINATE_DECIMALS);
  }

  /** A letter with a subscript: h₁, h₁₂. */
  public static String withSubscript(char letter, int number) {
    StringBuilder name = new StringBuilder().append(letter);
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      name.append((char) (digits.charAt(i) - '0' + SUBSCRIPT_ZERO));
    }
    return name.toString();
  }
}
