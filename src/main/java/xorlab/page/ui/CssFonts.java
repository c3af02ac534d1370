package xorlab.page.ui;

import xorlab.numeric.Decimals;
import xorlab.plot.draw.TextStyle;

/** A cache of fonts in CSS syntax; a figure uses few fonts many times. */
final class CssFonts {
  private static final String SANS =
      "-apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif";
  private static final String MONO =
      "ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace";

  private static final int SLOTS = 64;

  private final TextStyle[] styles = new TextStyle[SLOTS];
  private final String[] css = new String[SLOTS];

  /** The font of a style; the anchor is ignored. */
  String of(TextStyle style) {
    boolean mono = style.family() == TextStyle.Family.MONO;
    boolean bold = style.weight() == TextStyle.Weight.BOLD;
    int index = ((int) (style.size() * 8) * 4 + (mono ? 1 : 0) + (bold ? 2 : 0)) % SLOTS;
    TextStyle cached = styles[index];
    if (cached == null
        || cached.size() != style.size()
        || cached.family() != style.family()
        || cached.weight() != style.weight()) {
      styles[index] = style;
      css[index] =
          (bold ? "bold " : "") + Decimals.fixed(style.size(), 2) + "px " + (mono ? MONO : SANS);
    }
    return css[index];
  }
}
