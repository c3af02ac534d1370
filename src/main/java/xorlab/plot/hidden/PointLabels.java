package xorlab.plot.hidden;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.Labels;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.RoundedRectangle;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.words.HiddenWords;

/** Labels data points; points in the same place share a label. */
final class PointLabels {
  private static final double TOGETHER = 2.2;
  private static final double GAP = 6;
  private static final double APART = 5;
  private static final double LINE = 1.25;

  private final Surface surface;
  private final Axes axes;
  private final HiddenSpace space;
  private final Palette palette;
  private final double radius;
  private final TextStyle style;
  private final List<Rectangle> occupied = new ArrayList<>();

  /**
   * @param radius of the markers, with their outlines
   */
  PointLabels(
      Surface surface,
      Axes axes,
      HiddenSpace space,
      FigureLayout layout,
      Palette palette,
      double radius) {
    this.surface = surface;
    this.axes = axes;
    this.space = space;
    this.palette = palette;
    this.radius = radius;
    style = TextStyle.sans(layout.fontSize(), Anchor.MIDDLE);
  }

  void draw() {
    int count = space.points().rows();
    for (int i = 0; i < count; i++) {
      double x = HiddenFigure.x(axes, space, i) - radius;
      double y = HiddenFigure.y(axes, space, i) - radius;
      occupied.add(new Rectangle(x, y, radius * 2, radius * 2));
    }
    boolean[] named = new boolean[count];
    for (int i = 0; i < count; i++) {
      if (!named[i] && HiddenFigure.isSeen(space, i)) {
        place(names(i, named), HiddenFigure.x(axes, space, i), HiddenFigure.y(axes, space, i));
      }
    }
  }

  /** The names of a point and of all later points at the same place. */
  private String names(int first, boolean[] named) {
    StringBuilder names = new StringBuilder();
    int together = 0;
    for (int i = first; i < named.length; i++) {
      double dx = HiddenFigure.x(axes, space, i) - HiddenFigure.x(axes, space, first);
      double dy = HiddenFigure.y(axes, space, i) - HiddenFigure.y(axes, space, first);
      if (!named[i] && Math.sqrt(dx * dx + dy * dy) < radius * TOGETHER) {
        named[i] = true;
        together++;
        String name = Labels.point(space.X().get(i, 0), space.X().get(i, 1));
        if (names.indexOf(name) < 0) { // a point may be there several times
          names.append(i == first ? "" : "  ").append(name);
        }
      }
    }
    return together == named.length && together > 2
        ? HiddenWords.allPoints(together)
        : names.toString();
  }

  /** Draws a label beside, above or below the point, or not at all if there is no free space. */
  private void place(String text, double x, double y) {
    double width = TextMetrics.width(text, style) * 0.9;
    double height = style.size() * LINE;
    double apart = radius + GAP;
    double side = x > axes.box().x() + axes.box().width() / 2 ? -1 : 1;
    double aside = side * (apart + width / 2);
    double above = apart + height / 2;
    double[] places = {aside, 0, -aside, 0, 0, -above, 0, above, aside / 2, -above};
    // On a number line there is more space above and below than beside.
    for (int k = space.units() == 1 ? 4 : 0; k < places.length; k += 2) {
      double left = x - width / 2 + places[k];
      double top = y - height / 2 + places[k + 1];
      Rectangle box = new Rectangle(left, top, width, height);
      if (isFree(box)) {
        occupied.add(box);
        Color plate = palette.paper().withAlpha(0.7);
        surface.fill(new Region(List.of(RoundedRectangle.outline(box, 3))), plate);
        double baseline = top + height * 0.77;
        surface.text(text, left + width / 2, baseline, style, palette.ink());
        return;
      }
    }
  }

  private boolean isFree(Rectangle box) {
    Rectangle all = axes.box();
    for (Rectangle other : occupied) {
      if (box.x() - APART < other.right()
          && other.x() - APART < box.right()
          && box.y() < other.bottom()
          && other.y() < box.bottom()) {
        return false;
      }
    }
    return box.x() >= all.x()
        && box.right() <= all.right()
        && box.y() >= all.y()
        && box.bottom() <= all.bottom();
  }
}
