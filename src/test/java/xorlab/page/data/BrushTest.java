package xorlab.page.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.data.Dataset;
import xorlab.page.data.Brush.Tool;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PlanePoint;

/** The brush of the dialog. */
class BrushTest {
  private static final PlotBounds WINDOW = PlotBounds.AROUND_ZERO;

  private final PointsDraft draft = new PointsDraft();
  private final Brush brush = new Brush(draft);

  /** So that a link with them is short. */
  @ParameterizedTest
  @CsvSource({
    "0.123456789, 2.2, 0.123",
    "-0.9999, 2.2, -1",
    "0.123456789, 0.01, 0.12346",
    "12.3456, 100, 12.3",
    "123456, 900000, 123500",
    "0.5, 1000, 1"
  })
  void coordinatesHaveFewDigits(double x, double extent, double expected) {
    assertEquals(expected, Brush.nearDecimal(x, extent));
  }

  @Test
  void theArrowKeysMoveItFromTheMiddleAndNotOutOfTheWindow() {
    brush.step(1, -1, false, WINDOW);
    assertEquals(0.055, brush.place().orElseThrow().x1(), 1e-12);
    assertEquals(-0.055, brush.place().orElseThrow().x2(), 1e-12);
    for (int i = 0; i < 100; i++) {
      brush.step(1, 0, true, WINDOW);
    }
    assertEquals(1.1, brush.place().orElseThrow().x1());
  }

  @Test
  void aSmallBrushMakesOnePointOfItsClass() {
    brush.moveTo(new PlanePoint(0.25, -0.5));
    brush.touch(WINDOW);
    brush.setTool(Tool.ZERO);
    brush.touch(WINDOW);
    Dataset points = draft.points();
    assertEquals("0.25,-0.5,1;0.25,-0.5,0", points.text());
  }

  @Test
  void aLargeBrushKeepsToItsCircleAndToTheWindow() {
    brush.setSize(0.1);
    brush.moveTo(new PlanePoint(1, 1));
    for (int i = 0; i < 100; i++) {
      brush.touch(WINDOW);
    }
    Dataset points = draft.points();
    assertTrue(points.points() > 150 && points.points() <= 300, points.points() + " points");
    for (int i = 0; i < points.points(); i++) {
      double dx = points.X().get(i, 0) - 1;
      double dy = points.X().get(i, 1) - 1;
      assertTrue(Math.sqrt(dx * dx + dy * dy) <= 0.22 + 0.001, "within the circle");
      assertTrue(WINDOW.contains(points.X().get(i, 0), points.X().get(i, 1)));
    }
  }

  @Test
  void outsideOfTheWindowItDrawsNothing() {
    brush.moveTo(new PlanePoint(1.2, 0));
    brush.touch(WINDOW);
    brush.lift();
    brush.touch(WINDOW);
    brush.erase(WINDOW);
    assertEquals(0, draft.points().points());
    assertEquals(Optional.empty(), brush.place());
  }

  @Test
  void theEraserRemovesWhatIsUnderIt() {
    draft.replace(Dataset.xor());
    brush.setTool(Tool.ERASER);
    brush.moveTo(new PlanePoint(0.98, 1.02));
    brush.touch(WINDOW);
    assertEquals("0,0,0;0,1,1;1,0,1", draft.points().text());
  }
}
