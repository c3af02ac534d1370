package xorlab.plot.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.experiment.Experiment;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.training.IterationState;

/** What a script marks in the network, as it is drawn and described. */
class NetworkMarksTest {
  private static final Palette LIGHT = Palette.light();
  private static final IterationState STATE = NetworkExamples.state(Experiment.defaults(), 0);
  private static final int W2 = 6;
  private static final int B2 = 8;

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void aMarkedUnitHasARingOfItsColourOutsideItsSquare(MarkKind kind) {
    for (UnitId unit : List.of(new UnitId(0, 1), new UnitId(1, 0), new UnitId(2, 0))) {
      NetworkMarks marks = NetworkMarks.none(STATE.network());
      marks.units()[unit.layer()][unit.index()] = kind;
      for (int width : new int[] {360, 620}) {
        NetworkLayout layout = layout(width);
        Java2DSurface surface = draw(marks, width);
        Rectangle box = layout.box(unit);
        int middle = (int) layout.y(unit.layer(), unit.index());
        for (int x : new int[] {(int) box.x() - 5, (int) box.right() + 5}) {
          assertEquals(kind.color(LIGHT), pixel(surface, x, middle + 3), unit + " at " + width);
        }
        int y = (int) box.bottom() + 5;
        assertEquals(kind.color(LIGHT), pixel(surface, (int) layout.middle(unit.layer()), y));
      }
    }
  }

  @Test
  void aMarkedWeightHasABandAlongItsEdgeAndAPlateOfItsColour() {
    NetworkMarks marks = NetworkMarks.none(STATE.network());
    marks.parameters()[W2] = MarkKind.SIGNAL;
    NetworkLayout layout = layout(620);
    Java2DSurface surface = draw(marks, 620);
    double x = layout.start(2) + 0.8 * (layout.end(2) - layout.start(2));
    Color band = LIGHT.second().withAlpha(0.38).over(LIGHT.paper());
    assertEquals(band, pixel(surface, (int) x, (int) layout.edgeY(2, 0, 0, 0.8) + 5));
    Rectangle plate = layout.weightLabel(2, 0, 0);
    int middle = (int) (plate.x() + plate.width() / 2);
    int bottom = (int) plate.bottom();
    assertTrue(
        LIGHT.second().equals(pixel(surface, middle, bottom))
            || LIGHT.second().equals(pixel(surface, middle, bottom - 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 360",
    "2, 280",
    "2, 360",
    "2, 520",
    "2, 620",
    "3, 360",
    "3, 620",
    "4, 620",
    "8, 620",
    "'2,2', 620"
  })
  void labelsAreInsideAndKeepClearOfEachOther(String layers, int width) {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment(layers), 0);
    NetworkMarks marks = NetworkMarks.none(state.network());
    for (int k = 0; k < marks.labels().length; k++) {
      boolean isBias = ParameterRef.of(state.network(), k).isBias();
      marks.labels()[k] = isBias ? "error +0.66" : "0.66 × 0.87 = 0.57";
      marks.parameters()[k] = MarkKind.RESULT;
    }
    for (MarkKind[] layer : marks.units()) {
      Arrays.fill(layer, MarkKind.ERROR);
    }
    double height = NetworkHeight.preferred(state.network(), width);
    NetworkFigureData scene = NetworkExamples.scene(state, marks);
    Java2DSurface surface = NetworkExamples.draw(LIGHT, scene, width, height, 1);
    List<SetText> texts = surface.texts();
    Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
    for (int i = 0; i < texts.size(); i++) {
      assertTrue(all.contains(texts.get(i).ink()), texts.get(i) + " is clipped at " + width);
      for (SetText other : texts.subList(0, i)) {
        assertFalse(
            texts.get(i).ink().intersects(other.ink()),
            texts.get(i) + " is on " + other + " at " + width);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"620, 0.66 × 0.87 = ?, error +0.66", "360, ?, error +0.66", "334, ?, +0.66"})
  void aNarrowFigureShowsWhatFollowsTheEqualsSign(int width, String shown, String below) {
    NetworkMarks marks = NetworkMarks.none(STATE.network());
    marks.labels()[W2] = "0.66 × 0.87 = ?";
    marks.labels()[B2] = "error +0.66";
    List<String> texts = draw(marks, width).texts().stream().map(SetText::text).toList();
    assertTrue(texts.containsAll(List.of(shown, below, "−0.15")), texts.toString());
    assertFalse(texts.contains("+0.95"), texts.toString());
  }

  @Test
  void marksAndLabelsAreDescribed() {
    NetworkMarks marks = NetworkMarks.none(STATE.network());
    marks.units()[2][0] = MarkKind.ERROR;
    marks.units()[1] = new MarkKind[] {MarkKind.SIGNAL, MarkKind.SIGNAL};
    marks.parameters()[W2] = MarkKind.RESULT;
    marks.labels()[W2] = "0.66 × 0.87 = ?";
    String text = NetworkDescription.of(NetworkExamples.scene(STATE, marks));
    assertTrue(
        text.endsWith(
            " Marked as the error: the output. Marked as the signal: hidden unit 1 and hidden unit"
                + " 2. Marked as the result: W2[0,0] from h₁ to ŷ. W2[0,0] shows “0.66 × 0.87 ="
                + " ?”."),
        text);
  }

  @Test
  void ofManyMarksTheFirstAreNamed() {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment("64,64"), 0);
    NetworkMarks marks = NetworkMarks.none(state.network());
    Arrays.fill(marks.units()[2], MarkKind.SIGNAL);
    String text = NetworkDescription.of(NetworkExamples.scene(state, marks));
    assertTrue(text.endsWith(", hidden unit 8 of layer 2 and 56 more."), text);
  }

  private static NetworkLayout layout(int width) {
    double height = NetworkHeight.preferred(STATE.network(), width);
    return NetworkLayout.of(STATE.network(), width, height);
  }

  private static Java2DSurface draw(NetworkMarks marks, int width) {
    double height = NetworkHeight.preferred(STATE.network(), width);
    NetworkFigureData scene = NetworkExamples.scene(STATE, marks);
    return NetworkExamples.draw(LIGHT, scene, width, height, 1);
  }

  private static Color pixel(Java2DSurface surface, int x, int y) {
    return Color.of(surface.image().getRGB(x, y) & 0xffffff);
  }
}
