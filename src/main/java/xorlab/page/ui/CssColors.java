package xorlab.page.ui;

import xorlab.plot.draw.Color;

/** A cache of colors in CSS syntax; a figure uses few colors many times. */
final class CssColors {
  private static final int SLOTS = 256;

  private final Color[] colors = new Color[SLOTS];
  private final String[] css = new String[SLOTS];

  String of(Color color) {
    int index = (color.red() * 7 + color.green() * 31 + color.blue()) % SLOTS;
    if (colors[index] == null || !colors[index].equals(color)) {
      colors[index] = color;
      css[index] = color.css();
    }
    return css[index];
  }
}
