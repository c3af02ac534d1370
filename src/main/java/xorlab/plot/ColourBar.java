package xorlab.plot;

import java.util.List;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.Ticks.Tick;

/** The colour bar: the scale beside a figure that explains its colours. */
public final class ColourBar {
  private ColourBar() {}

  /**
   * Draws bands of equal height through all colours, with ticks on their right.
   *
   * @param bands at least 1
   * @param ticks at positions from 0, the lower end, to 1
   */
  public static void draw(
      Surface surface,
      Frame frame,
      Palette palette,
      ColorMap colours,
      int bands,
      List<Tick> ticks) {
    Pen pen = Pen.of(palette.line(), surface.crispWidth(frame.lineWidth()));
    Rectangle bar = Axes.crisp(surface, frame.colourBar(), pen.width());
    Axes scale = new Axes(new Window(0, 1, 0, 1), frame.colourBar());
    for (int band = 0; band < bands; band++) {
      // From low to high, each over the last: no seams.
      double y = band == 0 ? bar.bottom() : scale.toSurfaceY((double) band / bands);
      surface.fill(
          new Rectangle(bar.x(), bar.y(), bar.width(), y - bar.y()),
          colours.at((double) band / Math.max(1, bands - 1)));
    }
    scale.drawUpright(surface, frame, palette, ticks, bar.right(), 1);
    surface.stroke(bar, pen);
  }
}
