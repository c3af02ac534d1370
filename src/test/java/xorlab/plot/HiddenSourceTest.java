package xorlab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.numeric.Matrix;
import xorlab.numeric.NumpyRandom;
import xorlab.training.Batch;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.Moment;

class HiddenSourceTest {
  private static final HiddenView.Directions DIRECTIONS = new HiddenView.Directions();

  @Test
  void dataPointsLandWhereTheForwardPassPutsThem() {
    Moment moment = NetworkExamples.moment(Experiment.standard(), 100);
    ForwardPass forward = new ForwardPass(moment.network(), moment.data().X());
    forward.run(moment.parameters());
    assertEquals(forward.A[1], NetworkExamples.hidden(moment).points());
  }

  @Test
  void theSquareIsShownByTwelveLinesEachWayInsideTheWindow() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.moment(Experiment.standard(), 100));
    assertEquals(new Window(-0.1, 1.1, -0.1, 1.1), space.window());
    assertEquals(24, space.lines().size());
    for (double[] line : space.lines()) {
      for (int i = 0; i < line.length; i += 2) {
        assertTrue(space.window().contains(line[i], line[i + 1]));
      }
    }
  }

  /** For the sum that each output turns into one half. */
  @ParameterizedTest
  @EnumSource(names = {"SIGMOID", "TANH", "RELU"})
  void theCutIsWhereTheOutputIsOneHalf(Activation output) {
    for (int units = 1; units <= 2; units++) {
      Network network =
          new Network(List.of(2, units, 1), Activation.TANH, output, Loss.SQUARED_ERROR);
      for (HiddenView view : List.of(new HiddenView.Units(0, 1), DIRECTIONS)) {
        assertCutAgrees(random(network), view);
      }
    }
  }

  @Test
  void withNoHiddenLayerTheCutIsInThePlaneItself() {
    Moment moment = NetworkExamples.moment(NetworkExamples.experiment(""), 30);
    HiddenSpace space = NetworkExamples.hidden(moment);
    assertEquals(0, space.layer());
    assertEquals(Window.NOTEBOOK, space.window());
    assertEquals(moment.data().X(), space.points());
    assertCutAgrees(moment, HiddenView.of(moment.network()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "4,3", "64"})
  void inThreeDimensionsOrMoreThereIsNoCut(String layers) {
    Moment moment = NetworkExamples.moment(NetworkExamples.experiment(layers), 10);
    HiddenSpace space = NetworkExamples.hidden(moment);
    assertEquals(DIRECTIONS, space.view());
    assertEquals(Optional.empty(), space.cut());
  }

  @Test
  void twoOfManyUnitsCanBeChosen() {
    Moment moment = NetworkExamples.moment(NetworkExamples.experiment("4,3"), 10);
    ForwardPass forward = new ForwardPass(moment.network(), moment.data().X());
    forward.run(moment.parameters());
    HiddenSpace space = NetworkExamples.hidden(moment, new HiddenView.Units(2, 0));
    for (int i = 0; i < 4; i++) {
      assertEquals(forward.A[2].get(i, 2), space.points().get(i, 0));
      assertEquals(forward.A[2].get(i, 0), space.points().get(i, 1));
    }
  }

  @Test
  void unitsThatThisNetworkLacksGiveItsOwnView() {
    Moment moment = NetworkExamples.moment(Experiment.standard(), 0);
    HiddenSpace space = NetworkExamples.hidden(moment, new HiddenView.Units(2, 0));
    assertEquals(new HiddenView.Units(0, 1), space.view());
  }

  @Test
  void aUnitWithoutBoundsIsShownInTheRangeSeenRoundedOutwards() {
    Network network =
        new Network(List.of(2, 2, 1), Activation.RELU, Activation.RELU, Loss.SQUARED_ERROR);
    // The notebook's solution by hand: h1 is 0 to 2.2 over the plane, h2 is 0 to 1.2.
    Moment moment = moment(network, 1, 1, 1, 1, 0, -1, 1, -2, 0);
    Window window = NetworkExamples.hidden(moment).window();
    assertArrayEquals(
        new double[] {-0.2, 2.7, -0.1, 1.35},
        new double[] {window.left(), window.right(), window.bottom(), window.top()},
        1e-12);
  }

  @Test
  void unitsThatAnswerTheSameEverywhereStillHaveAWindow() {
    Network network =
        new Network(List.of(2, 2, 1), Activation.RELU, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    HiddenSpace space = NetworkExamples.hidden(moment(network, new double[9]));
    assertEquals(-space.window().left(), space.window().right(), 1e-12);
    assertTrue(space.window().right() > 0.1 && space.window().right() < 0.2);
    assertEquals(0, new Cut(0, 0, 0).of(space.window()).inside().length);
  }

  @Test
  void numbersBeyondAllBoundsAreLeftOutOfTheWindow() {
    Network network =
        new Network(List.of(2, 3, 1), Activation.RELU, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    double[] flat = new double[network.parameterCount()];
    flat[0] = Double.MAX_VALUE;
    flat[1] = Double.MAX_VALUE;
    HiddenSpace space = NetworkExamples.hidden(moment(network, flat));
    assertEquals(new HiddenView.Units(0, 1), space.view());
    assertTrue(Math.abs(space.window().right()) < Float.MAX_VALUE * 2.0);
    assertEquals(
        "The hidden layer's values are not finite, so there is nothing to show.",
        HiddenDescription.of(space));
  }

  @Test
  void alongDirectionsBothAxesHaveOneScale() {
    Moment moment = NetworkExamples.moment(NetworkExamples.experiment("3"), 100);
    Window window = NetworkExamples.hidden(moment).window();
    assertEquals(window.right() - window.left(), window.top() - window.bottom(), 1e-12);
  }

  @Test
  void aCutThroughTheWindowLeavesAPolygonAndItsBorder() {
    Cut.Parts parts = new Cut(1, 1, -0.5).of(new Window(0, 1, 0, 1));
    assertArrayEquals(new double[] {0.5, 0, 1, 0, 1, 1, 0, 1, 0, 0.5}, parts.inside());
    assertArrayEquals(new double[] {0.5, 0, 0, 0.5}, parts.line());
    Cut.Parts all = new Cut(1, 1, 7).of(new Window(0, 1, 0, 1));
    assertEquals(8, all.inside().length);
    assertEquals(0, all.line().length);
  }

  /** Wherever the output is above one half, and only there, the cut is above 0. */
  private static void assertCutAgrees(Moment moment, HiddenView view) {
    Matrix X = Grid.points(Window.NOTEBOOK, 30, 30);
    Moment everywhere =
        new Moment(
            moment.network(),
            new Data(X, new Matrix(900, 1)),
            moment.batch(),
            moment.iteration(),
            moment.loss(),
            moment.flat(),
            moment.memory(),
            new Matrix(900, 1),
            false);
    ForwardPass plane = new ForwardPass(moment.network(), X);
    plane.run(moment.parameters());
    HiddenSpace space = HiddenSource.at(everywhere, () -> plane, view, Optional.empty());
    Cut cut = space.cut().orElseThrow();
    for (int i = 0; i < X.rows(); i++) {
      double side =
          cut.a() * space.points().get(i, 0) + cut.b() * space.points().get(i, 1) + cut.c();
      if (Math.abs(side) > 1e-9) {
        assertEquals(plane.prediction().get(i, 0) > 0.5, side > 0, moment.network() + " " + view);
      }
    }
  }

  private static Moment random(Network network) {
    double[] flat = new double[network.parameterCount()];
    NumpyRandom random = new NumpyRandom(7);
    for (int i = 0; i < flat.length; i++) {
      flat[i] = 2 * random.randn();
    }
    return moment(network, flat);
  }

  private static Moment moment(Network network, double... flat) {
    Data data = Data.xor();
    Batch all = new Batch(0, data.points());
    Matrix prediction = new Matrix(data.points(), 1);
    return new Moment(network, data, all, 0, 1, flat, new double[0], prediction, false);
  }
}
