package xorlab.page.survey;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Surface;
import xorlab.plot.survey.HistogramFigure;
import xorlab.survey.Tally;
import xorlab.survey.TallySentences;

/** The histogram of the iterations at which runs were solved. */
final class HistogramView extends FigureView<OutcomeGridView.Content> {
  HistogramView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  @Override
  protected void draw(Surface surface, OutcomeGridView.Content content) {
    FigureLayout layout = FigureLayout.wide(surface.width(), surface.height());
    Tally tally = content.tally();
    int median = tally.solved() == 0 ? -1 : tally.median();
    new HistogramFigure(layout, content.palette()).draw(surface, tally.solvedAt(), median);
  }

  @Override
  protected String describe(OutcomeGridView.Content content) {
    return TallySentences.solvedTimes(content.tally());
  }
}
