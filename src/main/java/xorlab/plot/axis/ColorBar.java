package xorlab.plot.axis;

import java.util.List;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.ColorMap;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/** The colour bar: the scale beside a figure that explains its colours. */
public final class ColorBar {
  /** How many of the next bands a band reaches below. */
  private static final int OVERLAP = 4;

  private ColorBar() {}

  /**
   * Draws bands of equal height through all colours, with ticks on their right.
   *
   * @param bands at least 1
   * @param ticks at positions from 0, the lower end, to 1
   */
  public static void draw(
      Surface surface,
      FigureLayout layout,
      Palette palette,
      ColorMap colors,
      int bands,
      List<Tick> ticks) {
    Stroke stroke = Stroke.of(palette.line(), surface.crispWidth(layout.lineWidth()));
    Rectangle bar = Axes.crisp(surface, layout.colorBar(), stroke.width());
    Axes scale = new Axes(new PlotBounds(0, 1, 0, 1), layout.colorBar());
    for (int band = 0; band < bands; band++) {
      // From low to high, each over the last and reaching below the next ones: no seams.
      double bottom = band == 0 ? bar.bottom() : scale.toSurfaceY((double) band / bands);
      double end = (double) (band + 1 + OVERLAP) / bands;
      double top = end < 1 ? scale.toSurfaceY(end) : bar.y();
      surface.fill(
          new Rectangle(bar.x(), top, bar.width(), bottom - top),
          colors.at((double) band / Math.max(1, bands - 1)));
    }
    scale.drawUpright(surface, layout, palette, ticks, bar.right(), 1);
    surface.stroke(bar, stroke);
  }
}
