package xorlab.widget;

import xorlab.plot.Color;

/** Colours as CSS writes them; a figure uses few of them over and over, so those are kept. */
final class CssColors {
  private static final int ROOM = 256;

  private final Color[] colors = new Color[ROOM];
  private final String[] css = new String[ROOM];

  String of(Color color) {
    int place = (color.red() * 7 + color.green() * 31 + color.blue()) % ROOM;
    if (colors[place] == null || !colors[place].equals(color)) {
      colors[place] = color;
      css[place] = color.css();
    }
    return css[place];
  }
}
