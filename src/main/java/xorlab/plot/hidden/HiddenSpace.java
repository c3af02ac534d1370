package xorlab.plot.hidden;

import java.util.List;
import java.util.Optional;
import xorlab.data.Dataset;
import xorlab.network.Inputs;
import xorlab.numeric.Matrix;
import xorlab.numeric.PrincipalComponents;
import xorlab.plot.axis.Labels;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.decision.PlanePoint;

/**
 * The images of the plane and of the data points in the last hidden layer, projected to two
 * dimensions.
 *
 * @param layer the index of that layer; 0, the inputs themselves, if there is no hidden layer
 * @param inputs of the network
 * @param units the number of dimensions of the space
 * @param projection the projection
 * @param directions the axes of the view if they are principal directions of the points
 * @param bounds the part that is shown; for a single unit it extends below and above the number
 *     line
 * @param plane the part of the input plane that the grid covers
 * @param stage 1 for this space, 0 for the input plane, or between the two: see {@link #morphed}
 * @param grid the input plane, bent by the layer; empty in so many dimensions that it would be a
 *     tangle
 * @param X the data points in the plane, N x 2
 * @param points their images, N x 2
 * @param y their classes, N x 1
 * @param prediction the output for each of them, N x 1
 * @param test the points held back; empty if there are none
 * @param boundary where the output is above one half; empty if no line shows that, as in a
 *     projection of three dimensions or more
 */
public record HiddenSpace(
    int layer,
    Inputs inputs,
    int units,
    Projection projection,
    Optional<PrincipalComponents> directions,
    PlotBounds bounds,
    PlotBounds plane,
    double stage,
    Optional<WarpedGrid> grid,
    Matrix X,
    Matrix points,
    Matrix y,
    Matrix prediction,
    Optional<TestImages> test,
    Optional<HalfPlane> boundary,
    Optional<ProbedPoint> probe) {

  /**
   * The points held back.
   *
   * @param points the points in the plane, M
   * @param images their images, M x 2
   * @param correct the number of them that are classified correctly
   */
  public record TestImages(Dataset points, Matrix images, int correct) {
    private TestImages morphed(double stage) {
      return new TestImages(points, HiddenSpace.between(points.X(), images, stage), correct);
    }
  }

  /** A point of the plane, and its image in the view. */
  public record ProbedPoint(PlanePoint point, PlanePoint image) {
    private ProbedPoint morphed(double stage) {
      double x = between(point.x1(), image.x1(), stage);
      return new ProbedPoint(point, new PlanePoint(x, between(point.x2(), image.x2(), stage)));
    }
  }

  /**
   * The view on the way from the input plane, at 0, to this space, at 1. Each point goes straight,
   * so the eye can follow it.
   */
  public HiddenSpace morphed(double stage) {
    if (stage >= 1) {
      return this;
    }
    return new HiddenSpace(
        layer,
        inputs,
        units,
        projection,
        directions,
        new PlotBounds(
            between(plane.left(), bounds.left(), stage),
            between(plane.right(), bounds.right(), stage),
            between(plane.bottom(), bounds.bottom(), stage),
            between(plane.top(), bounds.top(), stage)),
        plane,
        stage,
        grid.map(bent -> bent.morphed(plane, stage)),
        X,
        between(X, points, stage),
        y,
        prediction,
        test.map(held -> held.morphed(stage)),
        Optional.empty(),
        probe.map(point -> point.morphed(stage)));
  }

  private static Matrix between(Matrix start, Matrix end, double stage) {
    Matrix moved = new Matrix(end.rows(), 2);
    for (int i = 0; i < end.rows(); i++) {
      for (int axis = 0; axis < 2; axis++) {
        moved.set(i, axis, between(start.get(i, axis), end.get(i, axis), stage));
      }
    }
    return moved;
  }

  private static double between(double start, double end, double stage) {
    return start + (end - start) * stage;
  }

  /** Whether this is the plane itself: there is no hidden layer, and the inputs are x1 and x2. */
  boolean isPlane() {
    return layer == 0 && inputs.areCoordinates();
  }

  /** The label of a unit of the layer, counted from 0: h₁, or that of an input. */
  String unitLabel(int unit) {
    return layer == 0 ? inputs.features().get(unit).label() : Labels.withSubscript('h', unit + 1);
  }

  /** The grid lines of the input plane: x0, y0, x1, y1, ... */
  List<double[]> lines() {
    return grid.map(WarpedGrid::lines).orElse(List.of());
  }

  boolean isOne(int i) {
    return y.get(i, 0) > DecisionSurface.THRESHOLD;
  }

  boolean isCorrect(int i) {
    return prediction.get(i, 0) > DecisionSurface.THRESHOLD == isOne(i);
  }
}
