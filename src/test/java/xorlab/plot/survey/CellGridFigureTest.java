package xorlab.plot.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;

class CellGridFigureTest {
  private static final Palette LIGHT = Palette.light();

  /** Cells of all four kinds, one after another. */
  private record Motley(int count) implements RunOutcomes {
    @Override
    public Outcome outcome(int cell) {
      return Outcome.values()[cell % 4];
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
    int paper = surface.image().getRGB(399, 199);
    // waiting and solved are full; an unsolved cell is hollow; a cross leaves the sides free
    assertNotEquals(paper, middle(surface, grid.cell(1)));
    assertEquals(paper, middle(surface, grid.cell(2)));
    assertNotEquals(paper, edge(surface, grid.cell(2)));
    assertNotEquals(paper, middle(surface, grid.cell(3)));
    assertEquals(paper, edge(surface, grid.cell(3)));
  }

  private static int middle(Java2DSurface surface, Rectangle cell) {
    return surface
        .image()
        .getRGB((int) (cell.x() + cell.width() / 2 - 1), (int) (cell.y() + cell.height() / 2 - 1));
  }

  private static int edge(Java2DSurface surface, Rectangle cell) {
    return surface.image().getRGB((int) cell.x() + 1, (int) (cell.y() + cell.height() / 2 - 1));
  }

  @ParameterizedTest
  @CsvSource({"270, 300, 1", "360, 300, 2", "900, 430, 1"})
  void theLegendIsNeitherClippedNorWrittenOver(int width, int height, double ratio) {
    Java2DSurface surface = new Java2DSurface(width, height, ratio);
    new CellGridFigure(LIGHT).draw(surface, new Motley(1000), OptionalInt.of(7));
    Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
    List<SetText> texts = surface.texts();
    assertTrue(texts.size() >= 2, texts.toString());
    for (SetText text : texts) {
      assertTrue(all.contains(text.ink()), text + " is clipped");
      for (SetText other : texts) {
        assertFalse(other != text && text.ink().intersects(other.ink()), text + " on " + other);
      }
    }
  }

  @Test
  void darkIsDrawnOnDark() {
    Java2DSurface surface = new Java2DSurface(300, 300, 1);
    new CellGridFigure(Palette.dark()).draw(surface, new Motley(4), OptionalInt.empty());
    assertEquals(0xff141413, surface.image().getRGB(299, 269));
  }
}
