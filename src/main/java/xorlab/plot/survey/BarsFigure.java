package xorlab.plot.survey;

import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.plot.draw.TextStyle.Weight;
import xorlab.plot.survey.BarData.Bar;
import xorlab.words.PercentWords;

/**
 * Bars from 0 to 100%, each with its interval as a whisker; that of the experiment is underlined.
 */
public record BarsFigure(Palette palette) {
  private static final double SIZE = 12;
  private static final double ABOVE = 22;
  private static final double LINE_HEIGHT = 14;
  private static final double WHISKER = 4;
  private static final double MAX_BAR = 64;
  private static final double EDGE = 2;

  public void draw(Surface surface, BarData bars) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    TextStyle end = TextStyle.sans(SIZE, Anchor.END);
    double left = TextMetrics.width(PercentWords.exactly(100), end) + 8;
    double below = 12 + LINE_HEIGHT * (hasTwoLines(bars) ? 2 : 1);
    Rectangle box =
        new Rectangle(
            left,
            ABOVE,
            Math.max(1, surface.width() - left - 4),
            Math.max(1, surface.height() - ABOVE - below));
    double line = surface.crispWidth(1);
    for (int percent = 0; percent <= 100; percent += 50) {
      double at = box.bottom() - box.height() * percent / 100;
      double y = surface.crisp(at, line);
      surface.stroke(Polyline.of(left, y, box.right(), y), Stroke.of(palette.rule(), line));
      double baseline = at + SIZE * TextStyle.HALF_DIGIT;
      surface.text(PercentWords.exactly(percent), left - 8, baseline, end, palette.muted());
    }
    double slot = box.width() / bars.bars().size();
    for (int i = 0; i < bars.bars().size(); i++) {
      Rectangle place = new Rectangle(box.x() + slot * i, box.y(), slot, box.height());
      drawBar(surface, place, bars.bars().get(i));
    }
  }

  private static boolean hasTwoLines(BarData bars) {
    for (Bar bar : bars.bars()) {
      if (bar.label().indexOf(' ') > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param slot of the bar, from 0 to 100%
   */
  private void drawBar(Surface surface, Rectangle slot, Bar bar) {
    double middle = slot.x() + slot.width() / 2;
    if (!bar.caption().isEmpty()) {
      double wide = Math.min(MAX_BAR, slot.width() - 10);
      double x = surface.snap(middle - wide / 2);
      double top = surface.snap(slot.bottom() - slot.height() * bar.value());
      Rectangle fill = new Rectangle(x, top, wide, slot.bottom() - top);
      surface.fill(fill, bar.isCurrent() ? palette.maps().at(1) : palette.shades().at(1));
      surface.fill(new Rectangle(x, top - EDGE / 2, wide, EDGE), palette.positive());
      drawWhisker(surface, slot, bar, middle);
      TextStyle style = TextStyle.sans(SIZE, Anchor.MIDDLE);
      double above = slot.bottom() - slot.height() * bar.high() - 6;
      surface.text(bar.caption(), middle, above, style, palette.ink());
    }
    drawLabel(surface, slot, bar, middle);
  }

  private void drawWhisker(Surface surface, Rectangle slot, Bar bar, double middle) {
    double low = slot.bottom() - slot.height() * bar.low();
    double high = slot.bottom() - slot.height() * bar.high();
    if (low - high > 3) {
      Stroke stroke = Stroke.of(palette.boundary(), 1.5);
      surface.stroke(Polyline.of(middle, low, middle, high), stroke);
      surface.stroke(Polyline.of(middle - WHISKER, low, middle + WHISKER, low), stroke);
      surface.stroke(Polyline.of(middle - WHISKER, high, middle + WHISKER, high), stroke);
    }
  }

  private void drawLabel(Surface surface, Rectangle slot, Bar bar, double middle) {
    Weight weight = bar.isCurrent() ? Weight.BOLD : Weight.NORMAL;
    TextStyle style = new TextStyle(SIZE, TextStyle.Family.SANS, weight, Anchor.MIDDLE);
    String label = bar.label();
    int space = label.indexOf(' ');
    String[] lines =
        space < 0
            ? new String[] {label}
            : new String[] {label.substring(0, space), label.substring(space + 1)};
    double y = slot.bottom() + 2;
    double widest = 0;
    for (String text : lines) {
      y += LINE_HEIGHT;
      String fitting = TextMetrics.truncate(text, style, slot.width() - 2);
      widest = Math.max(widest, TextMetrics.width(fitting, style));
      surface.text(fitting, middle, y, style, bar.isCurrent() ? palette.ink() : palette.muted());
    }
    if (bar.isCurrent()) {
      double wide = Math.max(20, widest);
      surface.fill(new Rectangle(middle - wide / 2, y + 5, wide, EDGE), palette.accent());
    }
  }
}
