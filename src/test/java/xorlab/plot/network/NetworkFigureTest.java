package xorlab.plot.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.axis.FixedWidthNumber;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.training.IterationState;

class NetworkFigureTest {
  private static final Palette LIGHT = Palette.light();
  private static final int[] WIDTHS = {280, 320, 400, 600, 1000};

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "2", "3", "4", "4,3", "2,2", "8", "5,5", "6,6,6", "64", "64,64"})
  void noTextIsClippedNorOnAnother(String layers) {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment(layers), 30);
    NetworkFigureData scene = NetworkExamples.scene(state);
    for (int width : WIDTHS) {
      double height = NetworkHeight.preferred(state.network(), width);
      List<SetText> texts = NetworkExamples.draw(LIGHT, scene, width, height, 1).texts();
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
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "4,3", "64,64"})
  void weightLabelsKeepClearOfUnits(String layers) {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment(layers), 0);
    for (int width : WIDTHS) {
      double height = NetworkHeight.preferred(state.network(), width);
      NetworkLayout layout = NetworkLayout.of(state.network(), width, height);
      for (int layer = 1; layer <= state.network().lastLayer(); layer++) {
        if (layout.hasWeightLabels(layer)) {
          Rectangle label = layout.weightLabel(layer, 0, 0);
          assertTrue(label.x() > layout.box(new UnitId(layer - 1, 0)).right());
          assertTrue(label.right() < layout.box(new UnitId(layer, 0)).x());
        }
      }
    }
  }

  @Test
  void theNotebooksNetworkShowsAllItsNineNumbers() {
    IterationState state = NetworkExamples.state(Experiment.defaults(), 100);
    for (int width : WIDTHS) {
      double height = NetworkHeight.preferred(state.network(), width);
      Java2DSurface surface =
          NetworkExamples.draw(LIGHT, NetworkExamples.scene(state), width, height, 1);
      List<String> texts = surface.texts().stream().map(SetText::text).toList();
      Parameters parameters = state.parameters();
      for (double weight : parameters.W[1].values()) {
        assertTrue(texts.contains(FixedWidthNumber.signed(weight)), texts.toString());
      }
      assertTrue(texts.containsAll(List.of("b −2.11", "b −6.02", "b −3.18")), texts.toString());
      assertTrue(texts.containsAll(List.of("0.96", "0.11", "0.93")), texts.toString());
      assertTrue(texts.containsAll(List.of("x₁", "x₂", "0.00", "1.00")), texts.toString());
    }
  }

  @Test
  void textsKeepTheirPlacesWhileTheNetworkTrains() {
    List<SetText> before = draw(0, OptionalInt.empty()).texts();
    List<SetText> after = draw(100, OptionalInt.empty()).texts();
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).text().length(), after.get(i).text().length());
      assertEquals(before.get(i).ink().getCenterX(), after.get(i).ink().getCenterX(), 1.5);
    }
  }

  @Test
  void edgesAreColouredBySignAndNegativeOnesAreBroken() {
    Java2DSurface surface = draw(100, OptionalInt.empty());
    NetworkLayout layout = layout(Experiment.defaults());
    // Along the edges from the hidden units to the output, away from their labels.
    int[] found = new int[2];
    int steps = 200;
    for (int from = 0; from < 2; from++) {
      Color expected = from == 0 ? LIGHT.positive() : LIGHT.negative();
      for (int step = 0; step < steps; step++) {
        double place = 0.62 + 0.33 * step / steps;
        double x = layout.start(2) + place * (layout.end(2) - layout.start(2));
        double y = layout.y(1, from) + place * (layout.y(2, 0) - layout.y(1, from));
        int rgb = surface.image().getRGB((int) x, (int) y) & 0xffffff;
        found[from] += Color.of(rgb).equals(expected) ? 1 : 0;
      }
    }
    assertTrue(found[0] > 0.97 * steps, "positive: unbroken, " + found[0]);
    assertTrue(found[1] > 0.3 * steps && found[1] < 0.7 * steps, "negative: dashed, " + found[1]);
  }

  @Test
  void widthsGrowWithTheWeightButNeverPastALimit() {
    double last = 0;
    for (double weight : new double[] {0, 0.5, 1, 5, 20, 1e6, Double.POSITIVE_INFINITY}) {
      double width = EdgeRenderer.width(-weight, 1);
      assertTrue(width > last && width <= 7, weight + ": " + width);
      last = width;
    }
  }

  @ParameterizedTest
  @CsvSource({"388, 250", "328, 250", "560, 300", "480, 264", "388, 200"})
  void inACardEverythingIsInsideAndApart(int width, int height) {
    for (String layers : new String[] {"", "1", "2", "3", "4,3", "8", "8,8,8", "64,64"}) {
      IterationState state = NetworkExamples.state(NetworkExamples.experiment(layers), 30);
      NetworkFigureData scene = NetworkExamples.scene(state);
      Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
      List<SetText> texts = NetworkExamples.draw(LIGHT, scene, width, height, 1).texts();
      for (int i = 0; i < texts.size(); i++) {
        assertTrue(all.contains(texts.get(i).ink()), texts.get(i) + " is clipped, " + layers);
        for (SetText other : texts.subList(0, i)) {
          assertFalse(
              texts.get(i).ink().intersects(other.ink()),
              texts.get(i) + " is on " + other + ", " + layers);
        }
      }
      NetworkLayout layout = NetworkLayout.of(state.network(), width, height);
      for (int layer = 0; layer <= state.network().lastLayer(); layer++) {
        double bottom = 0;
        for (int index = 0; index < state.network().width(layer); index++) {
          Rectangle box = layout.box(new UnitId(layer, index));
          assertTrue(box.y() >= bottom && box.bottom() <= height, box + " of " + layers);
          bottom = box.bottom();
        }
      }
    }
  }

  @Test
  void eightUnitsInALayerShowMapsAndNothingElse() {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment("8,8,8"), 30);
    List<SetText> texts =
        NetworkExamples.draw(LIGHT, NetworkExamples.scene(state), 388, 250, 1).texts();
    assertEquals(List.of("x₁", "x₂"), texts.stream().map(SetText::text).toList());
    NetworkLayout layout = NetworkLayout.of(state.network(), 388, 250);
    assertEquals(26, layout.size(1), 1);
    assertTrue(layout.hasMaps(1));
  }

  @Test
  void aWeightThatDoesLittleIsFaintWhereItHasNoNumber() {
    List<Stroke> strokes = new ArrayList<>();
    Java2DSurface surface =
        new Java2DSurface(100, 100, 1) {
          @Override
          public void stroke(Shape shape, Stroke stroke) {
            strokes.add(stroke);
          }
        };
    EdgeRenderer edges = new EdgeRenderer(1, 0.5);
    edges.add(-0.4, 0, 0, 1, 1);
    edges.add(0.6, 0, 0, 1, 1);
    edges.draw(surface, LIGHT);
    assertEquals(2, strokes.size());
    assertTrue(strokes.get(0).color().alpha() < 0.5 && strokes.get(0).dash() > 0);
    assertEquals(1, strokes.get(1).color().alpha());
  }

  @Test
  void theSelectedWeightIsLabelledEvenWhereOthersAreNot() {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment("64,64"), 0);
    int number = ParameterRef.weight(state.network(), 2, 30, 17);
    boolean[] frozen = new boolean[state.network().parameterCount()];
    NetworkFigureData scene = NetworkExamples.scene(state, frozen, OptionalInt.of(number));
    String label = FixedWidthNumber.signed(state.flat()[number]);
    List<SetText> texts = NetworkExamples.draw(LIGHT, scene, 600, 400, 1).texts();
    assertTrue(texts.stream().anyMatch(text -> text.text().equals(label)), texts.toString());
  }

  @Test
  void aFrozenWeightHasALockOnItsEdge() {
    IterationState state = NetworkExamples.state(Experiment.defaults(), 100);
    boolean[] frozen = new boolean[9];
    frozen[6] = true;
    NetworkFigureData scene = NetworkExamples.scene(state, frozen, OptionalInt.empty());
    NetworkLayout layout = layout(Experiment.defaults());
    double[] place = layout.signPlace(2, 0, 0);
    Java2DSurface locked = NetworkExamples.draw(LIGHT, scene, layout.width(), layout.height(), 1);
    int x = (int) place[0];
    int y = (int) place[1] + 2;
    assertEquals(LIGHT.ink(), Color.of(locked.image().getRGB(x, y) & 0xffffff));
    assertNotEquals(
        locked.image().getRGB(x, y), draw(100, OptionalInt.empty()).image().getRGB(x, y));
  }

  @Test
  void mapsShowWhatAUnitAnswersWithTheTopOfThePlaneAtTheTop() {
    Matrix A = new Matrix(100 * 100, 2);
    for (int k = 0; k < A.rows(); k++) {
      A.set(k, 1, (double) (k / 100) / 99);
    }
    Raster raster = new ActivationMaps(LIGHT).map(new ActivationMaps.Range(0, 1), A, 1);
    assertEquals(25, raster.columns());
    assertEquals(argb(LIGHT.maps().at(0.98)), raster.argb()[0]);
    assertEquals(argb(LIGHT.maps().at(0.01)), raster.argb()[25 * 25 - 1]);
    int middle = raster.argb()[12 * 25 + 12];
    assertEquals(argb(LIGHT.maps().at(49.0 / 99)), middle);
  }

  @Test
  void everyGridSideThatThePlaneIsAskedOnGivesAMap() {
    for (int side : new int[] {2, 20, 25, 50, 100}) {
      Raster raster =
          new ActivationMaps(LIGHT)
              .map(new ActivationMaps.Range(0, 1), new Matrix(side * side, 1), 0);
      assertEquals(Math.min(25, side), raster.columns());
    }
  }

  @Test
  void theOutputsMapIsThatOfTheDecisionFigure() {
    Experiment experiment = Experiment.defaults();
    ForwardPass plane = new ForwardPass(experiment.network(), new Matrix(4, 2));
    assertEquals(
        new ActivationMaps.Range(0, 1),
        ActivationMaps.range(experiment.network(), 2, plane.A[2], 0));
  }

  private static int argb(Color color) {
    return 0xff000000 | color.red() << 16 | color.green() << 8 | color.blue();
  }

  private static NetworkLayout layout(Experiment experiment) {
    double height = NetworkHeight.preferred(experiment.network(), 600);
    return NetworkLayout.of(experiment.network(), 600, height);
  }

  private static Java2DSurface draw(int iteration, OptionalInt selected) {
    IterationState state = NetworkExamples.state(Experiment.defaults(), iteration);
    NetworkFigureData scene = NetworkExamples.scene(state, new boolean[9], selected);
    NetworkLayout layout = layout(Experiment.defaults());
    return NetworkExamples.draw(LIGHT, scene, layout.width(), layout.height(), 1);
  }
}
