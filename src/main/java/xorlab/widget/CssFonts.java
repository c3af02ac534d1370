package xorlab.widget;

import xorlab.numeric.Decimals;
import xorlab.plot.TextStyle;

/** Fonts as CSS writes them; a figure uses few of them over and over, so those are kept. */
final class CssFonts {
  private static final String SANS =
      "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif";
  private static final String MONO =
      "ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace";

  private static final int ROOM = 64;

  private final TextStyle[] styles = new TextStyle[ROOM];
  private final String[] css = new String[ROOM];

  /** The font of a style, whatever its anchor. */
  String of(TextStyle style) {
    boolean mono = style.family() == TextStyle.Family.MONO;
    boolean bold = style.weight() == TextStyle.Weight.BOLD;
    int place = ((int) (style.size() * 8) * 4 + (mono ? 1 : 0) + (bold ? 2 : 0)) % ROOM;
    TextStyle kept = styles[place];
    if (kept == null
        || kept.size() != style.size()
        || kept.family() != style.family()
        || kept.weight() != style.weight()) {
      styles[place] = style;
      css[place] =
          (bold ? "bold " : "") + Decimals.fixed(style.size(), 2) + "px " + (mono ? MONO : SANS);
    }
    return css[place];
  }
}
