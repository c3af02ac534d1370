package xorlab.plot.hidden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.data.Dataset;
import xorlab.data.Split;
import xorlab.experiment.Experiment;
import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.network.NetworkExamples;
import xorlab.training.Batch;
import xorlab.training.IterationState;

class HiddenSpaceProjectorTest {
  private static final Projection.PrincipalDirections DIRECTIONS =
      new Projection.PrincipalDirections();

  @Test
  void dataPointsLandWhereTheForwardPassPutsThem() {
    IterationState state = NetworkExamples.state(Experiment.defaults(), 100);
    ForwardPass forward = new ForwardPass(state.network(), state.data().X());
    forward.run(state.parameters());
    assertEquals(forward.A[1], NetworkExamples.hidden(state).points());
  }

  @Test
  void theSquareIsShownByTwelveLinesEachWayInsideTheWindow() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 100));
    assertEquals(new PlotBounds(-0.1, 1.1, -0.1, 1.1), space.bounds());
    assertEquals(24, space.lines().size());
    for (double[] line : space.lines()) {
      for (int i = 0; i < line.length; i += 2) {
        assertTrue(space.bounds().contains(line[i], line[i + 1]));
      }
    }
  }

  /** For each output, the sum at which it is one half. */
  @ParameterizedTest
  @EnumSource(names = {"SIGMOID", "TANH", "RELU"})
  void theCutIsWhereTheOutputIsOneHalf(Activation output) {
    for (int units = 1; units <= 2; units++) {
      NetworkSpec network =
          new NetworkSpec(List.of(2, units, 1), Activation.TANH, output, Loss.SQUARED_ERROR);
      for (Projection view : List.of(new Projection.UnitPair(0, 1), DIRECTIONS)) {
        assertCutAgrees(random(network), view);
      }
    }
  }

  @Test
  void withNoHiddenLayerTheCutIsInThePlaneItself() {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment(""), 30);
    HiddenSpace space = NetworkExamples.hidden(state);
    assertEquals(0, space.layer());
    assertEquals(PlotBounds.NOTEBOOK, space.bounds());
    assertEquals(state.data().X(), space.points());
    assertCutAgrees(state, Projection.of(state.network()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "4,3", "64"})
  void inThreeDimensionsOrMoreThereIsNoCut(String layers) {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment(layers), 10);
    HiddenSpace space = NetworkExamples.hidden(state);
    assertEquals(DIRECTIONS, space.projection());
    assertEquals(Optional.empty(), space.boundary());
  }

  @Test
  void twoOfManyUnitsCanBeChosen() {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment("4,3"), 10);
    ForwardPass forward = new ForwardPass(state.network(), state.data().X());
    forward.run(state.parameters());
    HiddenSpace space = NetworkExamples.hidden(state, new Projection.UnitPair(2, 0));
    for (int i = 0; i < 4; i++) {
      assertEquals(forward.A[2].get(i, 2), space.points().get(i, 0));
      assertEquals(forward.A[2].get(i, 0), space.points().get(i, 1));
    }
  }

  @Test
  void unitsThatThisNetworkLacksGiveItsOwnView() {
    IterationState state = NetworkExamples.state(Experiment.defaults(), 0);
    HiddenSpace space = NetworkExamples.hidden(state, new Projection.UnitPair(2, 0));
    assertEquals(new Projection.UnitPair(0, 1), space.projection());
  }

  @Test
  void aUnitWithoutBoundsIsShownInTheRangeSeenRoundedOutwards() {
    NetworkSpec network =
        new NetworkSpec(List.of(2, 2, 1), Activation.RELU, Activation.RELU, Loss.SQUARED_ERROR);
    // The notebook's solution by hand: h1 is 0 to 2.2 over the plane, h2 is 0 to 1.2.
    IterationState state = state(network, 1, 1, 1, 1, 0, -1, 1, -2, 0);
    PlotBounds bounds = NetworkExamples.hidden(state).bounds();
    assertArrayEquals(
        new double[] {-0.2, 2.7, -0.1, 1.35},
        new double[] {bounds.left(), bounds.right(), bounds.bottom(), bounds.top()},
        1e-12);
  }

  @Test
  void unitsThatAnswerTheSameEverywhereStillHaveAWindow() {
    NetworkSpec network =
        new NetworkSpec(List.of(2, 2, 1), Activation.RELU, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    HiddenSpace space = NetworkExamples.hidden(state(network, new double[9]));
    assertEquals(-space.bounds().left(), space.bounds().right(), 1e-12);
    assertTrue(space.bounds().right() > 0.1 && space.bounds().right() < 0.2);
    assertEquals(0, new HalfPlane(0, 0, 0).clip(space.bounds()).inside().length);
  }

  @Test
  void numbersBeyondAllBoundsAreLeftOutOfTheWindow() {
    NetworkSpec network =
        new NetworkSpec(List.of(2, 3, 1), Activation.RELU, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    double[] flat = new double[network.parameterCount()];
    flat[0] = Double.MAX_VALUE;
    flat[1] = Double.MAX_VALUE;
    HiddenSpace space = NetworkExamples.hidden(state(network, flat));
    assertEquals(new Projection.UnitPair(0, 1), space.projection());
    assertTrue(Math.abs(space.bounds().right()) < Float.MAX_VALUE * 2.0);
    assertEquals(
        "The hidden layer's values overflow, so there is nothing to show.",
        HiddenDescription.of(space));
  }

  @Test
  void alongDirectionsBothAxesHaveOneScale() {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment("3"), 100);
    PlotBounds bounds = NetworkExamples.hidden(state).bounds();
    assertEquals(bounds.right() - bounds.left(), bounds.top() - bounds.bottom(), 1e-12);
  }

  @Test
  void aCutThroughTheWindowLeavesAPolygonAndItsBorder() {
    HalfPlane.Clip parts = new HalfPlane(1, 1, -0.5).clip(new PlotBounds(0, 1, 0, 1));
    assertArrayEquals(new double[] {0.5, 0, 1, 0, 1, 1, 0, 1, 0, 0.5}, parts.inside());
    assertArrayEquals(new double[] {0.5, 0, 0, 0.5}, parts.line());
    HalfPlane.Clip all = new HalfPlane(1, 1, 7).clip(new PlotBounds(0, 1, 0, 1));
    assertEquals(8, all.inside().length);
    assertEquals(0, all.line().length);
  }

  /** The half plane is where the output is above one half, and only there. */
  private static void assertCutAgrees(IterationState state, Projection view) {
    Matrix X = Grid.points(PlotBounds.NOTEBOOK, 30, 30);
    IterationState everywhere =
        new IterationState(
            state.network(),
            Split.none(new Dataset(X, new Matrix(900, 1))),
            state.batch(),
            state.iteration(),
            state.loss(),
            state.flat(),
            state.optimizerState(),
            new Matrix(900, 1),
            false);
    ForwardPass plane = new ForwardPass(state.network(), X);
    plane.run(state.parameters());
    HiddenSpace space = HiddenSpaceProjector.at(everywhere, () -> plane, view, Optional.empty());
    HalfPlane boundary = space.boundary().orElseThrow();
    for (int i = 0; i < X.rows(); i++) {
      double side =
          boundary.a() * space.points().get(i, 0)
              + boundary.b() * space.points().get(i, 1)
              + boundary.c();
      if (Math.abs(side) > 1e-9) {
        assertEquals(plane.prediction().get(i, 0) > 0.5, side > 0, state.network() + " " + view);
      }
    }
  }

  private static IterationState random(NetworkSpec network) {
    double[] flat = new double[network.parameterCount()];
    NumpyRandom random = new NumpyRandom(7);
    for (int i = 0; i < flat.length; i++) {
      flat[i] = 2 * random.randn();
    }
    return state(network, flat);
  }

  private static IterationState state(NetworkSpec network, double... flat) {
    Dataset data = Dataset.xor();
    Batch all = new Batch(0, data.points());
    Matrix prediction = new Matrix(data.points(), 1);
    return new IterationState(
        network, Split.none(data), all, 0, 1, flat, new double[0], prediction, false);
  }
}
