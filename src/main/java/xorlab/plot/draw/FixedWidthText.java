package xorlab.plot.draw;

import xorlab.plot.draw.TextStyle.Anchor;

/** A line of text that does not move when the number of its digits changes. */
public final class FixedWidthText {
  private FixedWidthText() {}

  /**
   * Draws a text in the middle of a slot of this many characters, in a smaller font if the slot
   * would not fit. A longer text makes its slot longer.
   */
  public static void draw(
      Surface surface,
      String text,
      int slot,
      double middle,
      double available,
      double baseline,
      double size,
      Color color) {
    int length = Math.max(slot, text.length());
    double fitting = Math.min(size, available / (TextStyle.MONO_ADVANCE * length));
    double start = middle - TextStyle.MONO_ADVANCE * fitting * length / 2;
    surface.text(text, start, baseline, TextStyle.mono(fitting, Anchor.START), color);
  }
}
