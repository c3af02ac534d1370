package xorlab.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;

class InputsTest {
  private static final Inputs ALL = new Inputs(List.of(Feature.values()));

  /**
   * The two rows are those of
   *
   * <pre>
   * x1, x2 = np.array([0.5, -1.25]), np.array([-2.0, 0.75])
   * np.column_stack([x1, x2, x1**2, x2**2, x1 * x2, np.sin(x1), np.sin(x2)])
   * </pre>
   */
  @Test
  void eachFeatureIsAColumn() {
    Matrix X = Matrix.of(new double[][] {{0.5, -2}, {-1.25, 0.75}});
    double[] expected = {
      0.5,
      -2,
      0.25,
      4,
      -1,
      0.479425538604203,
      -0.9092974268256817,
      -1.25,
      0.75,
      1.5625,
      0.5625,
      -0.9375,
      -0.9489846193555862,
      0.6816387600233342
    };
    assertArrayEquals(expected, ALL.of(X).values(), 1e-15);
  }

  @Test
  void theCoordinatesAreThePointsThemselves() {
    Matrix X = Matrix.of(new double[][] {{0.5, -2}});
    assertSame(X, Inputs.COORDINATES.of(X));
    assertSame(X, new ForwardPass(network(Inputs.COORDINATES), X).A[0]);
    Inputs swapped = new Inputs(List.of(Feature.X2, Feature.X1));
    assertArrayEquals(new double[] {-2, 0.5}, swapped.of(X).values());
    assertFalse(swapped.areCoordinates());
    assertNotSame(X, new ForwardPass(network(swapped), X).A[0]);
  }

  @Test
  void onlyCoordinatesMakeANeuronAStraightLine() {
    assertTrue(Inputs.COORDINATES.areStraight());
    assertTrue(new Inputs(List.of(Feature.X2)).areStraight());
    assertFalse(new Inputs(List.of(Feature.X1, Feature.X2, Feature.PRODUCT)).areStraight());
  }

  @Test
  void aRunTakesThePointsAsTheyAreThen() {
    Matrix X = Matrix.of(new double[][] {{0.5, -2}, {1, 3}});
    NetworkSpec network = network(new Inputs(List.of(Feature.PRODUCT)));
    Parameters parameters = new Parameters(network);
    parameters.setFlat(new double[] {2, 1});
    ForwardPass forward = new ForwardPass(network, X);
    forward.run(parameters);
    assertArrayEquals(new double[] {-1, 7}, forward.Z[1].values());
    X.set(0, 1, 4);
    forward.run(parameters);
    assertArrayEquals(new double[] {2, 3}, forward.A[0].values());
    assertArrayEquals(new double[] {5, 7}, forward.Z[1].values());
  }

  @Test
  void networksOfOtherInputsAreOthers() {
    NetworkSpec squares = network(new Inputs(List.of(Feature.X1_SQUARED, Feature.X2_SQUARED)));
    NetworkSpec points = network(Inputs.COORDINATES);
    assertFalse(squares.sameAs(points));
    assertFalse(points.sameAs(squares));
    assertTrue(squares.sameAs(squares.withoutPenalty()));
    assertEquals(squares, squares.withoutPenalty());
  }

  @Test
  void layerZeroHasAUnitForEachInput() {
    Inputs one = new Inputs(List.of(Feature.PRODUCT));
    assertThrows(IllegalArgumentException.class, () -> network(one, 2));
  }

  private static NetworkSpec network(Inputs inputs) {
    return network(inputs, inputs.count());
  }

  private static NetworkSpec network(Inputs inputs, int width) {
    return new NetworkSpec(
        List.of(width, 1),
        List.of(),
        Activation.SIGMOID,
        Loss.CROSS_ENTROPY,
        Regularization.NONE,
        inputs);
  }
}
