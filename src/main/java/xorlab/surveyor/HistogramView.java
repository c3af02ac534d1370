package xorlab.surveyor;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.plot.Frame;
import xorlab.plot.HistogramFigure;
import xorlab.plot.Surface;
import xorlab.survey.Words;
import xorlab.widget.FigureView;

/** When those runs were solved that were. */
final class HistogramView extends FigureView<CellsView.Scene> {
  HistogramView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  @Override
  protected void draw(Surface surface, CellsView.Scene scene) {
    Frame frame = Frame.wide(surface.width(), surface.height());
    new HistogramFigure(frame, scene.palette()).draw(surface, scene.tally().solvedAt());
  }

  @Override
  protected String describe(CellsView.Scene scene) {
    return Words.ofTimes(scene.tally());
  }
}
