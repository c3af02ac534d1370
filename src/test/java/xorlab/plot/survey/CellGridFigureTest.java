package xorlab.plot.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.plot.Java2DSurface;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;

class CellGridFigureTest {
  private static final Palette LIGHT = Palette.light();

  /** Cells of all five kinds, one after another. */
  private record Motley(int count) implements RunOutcomes {
    @Override
    public Outcome outcome(int cell) {
      return Outcome.values()[cell % 5];
    }

    @Override
    public double shade(int cell) {
      return 0.5;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 900, 400, 1",
    "101, 900, 400, 2",
    "10000, 900, 400, 1",
    "10000, 320, 400, 2",
    "123456, 500, 300, 1",
    "1000000, 900, 400, 1",
    "1000000, 300, 300, 3"
  })
  void everyCellIsInTheBoxAndIsFoundWhereItIs(int count, int width, int height, double ratio) {
    CellGrid grid = CellGrid.in(new Rectangle(0, 0, width, height), count, 1 / ratio);
    for (int cell : new int[] {0, 1, grid.columns(), count / 2, count - 1}) {
      Rectangle box = grid.cell(cell);
      assertTrue(box.x() >= -1e-9 && box.right() <= width + 1e-9, box.toString());
      assertTrue(box.y() >= -1e-9 && box.bottom() <= height + 1e-9, box.toString());
      double middle = grid.side() / 2;
      assertEquals(OptionalInt.of(cell), grid.at(box.x() + middle, box.y() + middle));
    }
    assertEquals(OptionalInt.empty(), grid.at(-1, 5));
    assertEquals(OptionalInt.empty(), grid.at(5, grid.rows() * grid.side() + 1));
    double used = count * grid.side() * grid.side() / (width * (double) height);
    assertTrue(used > 0.3, "Only " + used + " of the box is used.");
  }

  @Test
  void rowsAreOfTensWhereThatCostsNoRoom() {
    CellGrid grid = CellGrid.in(new Rectangle(0, 0, 900, 400), 10_000, 1);
    assertEquals(0, grid.columns() % 10);
  }

  @Test
  void aKindIsKnownByItsShapeToo() {
    Java2DSurface surface = new Java2DSurface(400, 230, 1);
    new CellGridFigure(LIGHT).draw(surface, new Motley(40), OptionalInt.empty());
    CellGrid grid = CellGridFigure.grid(surface, 40);
    int paper = surface.image().getRGB(399, 229);
    // waiting and solved fill their cell, the others have a mark in its middle that is smaller
    for (int cell = 0; cell < 5; cell++) {
      assertNotEquals(paper, middle(surface, grid.cell(cell)), "middle of " + cell);
      assertEquals(cell > 1, paper == edge(surface, grid.cell(cell)), "edge of " + cell);
    }
    int fill = middle(surface, grid.cell(2));
    int dot = middle(surface, grid.cell(3));
    assertNotEquals(fill, dot);
    // a square has corners, a dot has none
    assertNotEquals(paper, corner(surface, grid.cell(2)));
    assertEquals(paper, corner(surface, grid.cell(3)));
  }

  @Test
  void theSelectedCellHasARingInTheAccentWithinTheFigure() {
    Java2DSurface surface = new Java2DSurface(400, 230, 1);
    new CellGridFigure(LIGHT).draw(surface, new Motley(40), OptionalInt.of(0));
    Rectangle cell = CellGridFigure.grid(surface, 40).cell(0);
    int y = (int) (cell.y() + cell.height() / 2);
    int accent = LIGHT.accent().argb();
    assertEquals(accent, surface.image().getRGB((int) cell.x() - 1, y));
  }

  private static int middle(Java2DSurface surface, Rectangle cell) {
    return surface
        .image()
        .getRGB((int) (cell.x() + cell.width() / 2 - 1), (int) (cell.y() + cell.height() / 2 - 1));
  }

  private static int corner(Java2DSurface surface, Rectangle cell) {
    double off = cell.width() * 0.21;
    return surface
        .image()
        .getRGB(
            (int) (cell.x() + cell.width() / 2 - off), (int) (cell.y() + cell.height() / 2 - off));
  }

  private static int edge(Java2DSurface surface, Rectangle cell) {
    return surface.image().getRGB((int) cell.x() + 5, (int) (cell.y() + cell.height() / 2 - 1));
  }

  @Test
  void darkIsDrawnOnDark() {
    Java2DSurface surface = new Java2DSurface(300, 300, 1);
    new CellGridFigure(Palette.dark()).draw(surface, new Motley(4), OptionalInt.empty());
    assertEquals(0xff141413, surface.image().getRGB(299, 269));
  }
}
