package xorlab.page.ui;

import xorlab.plot.draw.Color;

/** A cache of colors in CSS syntax; a figure uses few colors many times. */
final class CssColors {
  private static final int BITS = 10;
  private static final int SLOTS = 1 << BITS;

  /** Knuth's multiplicative hash, which spreads the neighbouring colors of a map. */
  private static final int MULTIPLIER = 0x9e3779b1;

  private final Color[] colors = new Color[SLOTS];
  private final String[] css = new String[SLOTS];

  String of(Color color) {
    int index = color.argb() * MULTIPLIER >>> 32 - BITS;
    if (colors[index] == null || !colors[index].equals(color)) {
      colors[index] = color;
      css[index] = color.css();
    }
    return css[index];
  }
}
