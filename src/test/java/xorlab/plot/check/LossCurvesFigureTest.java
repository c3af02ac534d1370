package xorlab.plot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.check.LossCurves;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape;
import xorlab.plot.draw.Stroke;

/** The losses of a check, as a figure and in words. */
class LossCurvesFigureTest {
  private static final int[] ITERATIONS = {0, 1, 2, 3, 4, 5, 6};

  /** Keeps the lines that are drawn. */
  private static final class Sheet extends Java2DSurface {
    final List<Shape.Lines> lines = new ArrayList<>();

    Sheet(double width, double height) {
      super(width, height, 1);
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
      super.stroke(shape, stroke);
      if (shape instanceof Shape.Lines drawn) {
        lines.add(drawn);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"270, 120", "328, 150", "700, 130", "760, 150", "1400, 300"})
  void eachLineHasALabelThatCoversNoLineAndNoOtherText(int width, int height) {
    for (LossCurves curves :
        List.of(
            curves(falling(141), level(141)),
            curves(falling(141), growing(141)),
            curves(falling(1001), new double[0]),
            curves(level(11), falling(11)))) {
      Sheet sheet = draw(width, height, curves);
      List<SetText> texts = sheet.texts();
      assertTrue(texts.stream().anyMatch(text -> text.text().equals("right")));
      boolean isAltered = curves.altered().length > 0;
      assertEquals(isAltered, texts.stream().anyMatch(text -> text.text().equals("altered")));
      for (SetText text : texts) {
        assertTrue(sheet.lines.stream().noneMatch(line -> covers(text.ink(), line)), text.text());
        assertTrue(text.ink().getX() >= 0 && text.ink().getMaxX() <= width, text.text());
        for (SetText other : texts) {
          assertFalse(text != other && text.ink().intersects(other.ink()), text + " on " + other);
        }
      }
    }
  }

  @Test
  void lossesThatAreNotFiniteAreLeftOut() {
    double[] broken = falling(141);
    for (int i = 50; i < broken.length; i++) {
      broken[i] = i == 50 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    Sheet sheet = draw(700, 150, curves(falling(141), broken));
    assertEquals(1, sheet.lines.get(1).lines().size());
    assertEquals(2 * 50, sheet.lines.get(1).lines().get(0).length);
  }

  @Test
  void itIsToldFromWhereToWhereEachOfThemGoes() {
    LossCurves curves =
        new LossCurves(
            new double[] {3, 2, 1}, new double[] {3, 4, 5}, new int[] {0, 2}, new double[] {3, 5});
    assertEquals(
        "The right run goes from a loss of 3 to 1 in 2 iterations."
            + " The run that is called “altered” goes from 3 to 5."
            + " Your 2 losses: from 3 at iteration 0 to 5 at iteration 2.",
        LossCurvesDescription.of(curves, "altered"));
    double[] none = {};
    assertEquals(
        "The right run goes from a loss of 3 to a number that is not finite in 1 iteration.",
        LossCurvesDescription.of(
            new LossCurves(new double[] {3, Double.NaN}, none, new int[0], none), "altered"));
  }

  private static Sheet draw(int width, int height, LossCurves curves) {
    Sheet sheet = new Sheet(width, height);
    FigureLayout layout = FigureLayout.untitled(width, height);
    new LossCurvesFigure(layout, Palette.light()).draw(sheet, curves, "altered");
    return sheet;
  }

  private static LossCurves curves(double[] right, double[] altered) {
    double[] pasted = new double[ITERATIONS.length];
    System.arraycopy(altered.length > 0 ? altered : right, 0, pasted, 0, pasted.length);
    return new LossCurves(right, altered, ITERATIONS, pasted);
  }

  private static double[] falling(int count) {
    return losses(count, t -> 3 / (1 + 9 * t * t));
  }

  private static double[] level(int count) {
    return losses(count, t -> 2.77 + 0.2 * Math.exp(-20 * t));
  }

  private static double[] growing(int count) {
    return losses(count, t -> 3 * Math.exp(5 * t));
  }

  private static double[] losses(int count, DoubleUnaryOperator loss) {
    double[] losses = new double[count];
    for (int i = 0; i < count; i++) {
      losses[i] = loss.applyAsDouble((double) i / (count - 1));
    }
    return losses;
  }

  private static boolean covers(Rectangle2D ink, Shape.Lines line) {
    for (double[] points : line.lines()) {
      for (int i = 0; i + 3 < points.length; i += 2) {
        if (ink.intersectsLine(points[i], points[i + 1], points[i + 2], points[i + 3])) {
          return true;
        }
      }
    }
    return false;
  }
}
