package xorlab.page.survey;

import java.util.OptionalInt;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.runs.SurveyOutcomes;
import xorlab.page.ui.FigureView;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.survey.CellGrid;
import xorlab.plot.survey.CellGridFigure;
import xorlab.survey.Tally;

/** The figure with a cell for each run. */
final class OutcomeGridView extends FigureView<OutcomeGridView.Content> {
  /**
   * What the view shows.
   *
   * @param chosen the selected cell, if any
   */
  record Content(
      SurveyOutcomes cells, Tally tally, String progress, OptionalInt chosen, Palette palette) {}

  OutcomeGridView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  /** The layout of the cells on the canvas. */
  CellGrid grid(int count) {
    return CellGridFigure.grid(width(), height(), 1 / density(), count);
  }

  @Override
  protected void draw(Surface surface, Content content) {
    new CellGridFigure(content.palette()).draw(surface, content.cells(), content.chosen());
  }

  @Override
  protected String describe(Content content) {
    return content.progress();
  }
}
