package xorlab.surveyor;

import java.util.OptionalInt;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.plot.CellGrid;
import xorlab.plot.CellGridFigure;
import xorlab.plot.Palette;
import xorlab.plot.Surface;
import xorlab.survey.Tally;
import xorlab.survey.Words;
import xorlab.widget.FigureView;
import xorlab.widget.Paper;

/** The grid of cells. */
final class CellsView extends FigureView<CellsView.Scene> {
  /**
   * What it shows.
   *
   * @param chosen the cell that the reader looks at
   */
  record Scene(RunCells cells, Tally tally, OptionalInt chosen, Palette palette) {}

  CellsView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  /** Where the cells are on the canvas. */
  CellGrid grid(int count) {
    return CellGridFigure.grid(width(), height(), 1 / Paper.density(), count);
  }

  @Override
  protected void draw(Surface surface, Scene scene) {
    new CellGridFigure(scene.palette()).draw(surface, scene.cells(), scene.chosen());
  }

  @Override
  protected String describe(Scene scene) {
    return Words.of(scene.tally());
  }
}
