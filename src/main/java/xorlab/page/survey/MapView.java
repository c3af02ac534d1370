package xorlab.page.survey;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.survey.RunMapFigure;

/** The figure of the map. */
final class MapView extends FigureView<MapView.Content> {
  /** What the view shows, and its description. */
  record Content(RunMapFigure.Content picture, String words, Palette palette) {}

  MapView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  /** The axes that map a window of values to the canvas. */
  Axes axes(PlotBounds bounds) {
    return new Axes(bounds, frame().axes());
  }

  private FigureLayout frame() {
    return RunMapFigure.frame(Math.max(1, width()), Math.max(1, height()));
  }

  @Override
  protected void draw(Surface surface, Content frame) {
    new RunMapFigure(frame(), frame.palette()).draw(surface, frame.picture());
  }

  @Override
  protected String describe(Content frame) {
    return frame.words();
  }
}
