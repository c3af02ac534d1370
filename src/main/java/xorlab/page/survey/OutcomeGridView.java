package xorlab.page.survey;

import java.util.OptionalInt;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.FigureView;
import xorlab.page.ui.PrintMode;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.survey.CellGrid;
import xorlab.plot.survey.CellGridFigure;
import xorlab.survey.Tally;
import xorlab.survey.TallySentences;

/** The grid of cells. */
final class OutcomeGridView extends FigureView<OutcomeGridView.Content> {
  /**
   * What it shows.
   *
   * @param chosen the cell that the reader looks at
   */
  record Content(SurveyOutcomes cells, Tally tally, OptionalInt chosen, Palette palette) {}

  OutcomeGridView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  /** Where the cells are on the canvas. */
  CellGrid grid(int count) {
    return CellGridFigure.grid(width(), height(), 1 / PrintMode.density(), count);
  }

  @Override
  protected void draw(Surface surface, Content frame) {
    new CellGridFigure(frame.palette()).draw(surface, frame.cells(), frame.chosen());
  }

  @Override
  protected String describe(Content frame) {
    return TallySentences.progress(frame.tally());
  }
}
