package xorlab.page.survey;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Surface;
import xorlab.plot.survey.HistogramFigure;
import xorlab.survey.TallySentences;

/** When those runs were solved that were. */
final class HistogramView extends FigureView<OutcomeGridView.Content> {
  HistogramView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  @Override
  protected void draw(Surface surface, OutcomeGridView.Content frame) {
    FigureLayout layout = FigureLayout.wide(surface.width(), surface.height());
    new HistogramFigure(layout, frame.palette()).draw(surface, frame.tally().solvedAt());
  }

  @Override
  protected String describe(OutcomeGridView.Content frame) {
    return TallySentences.solvedTimes(frame.tally());
  }
}
