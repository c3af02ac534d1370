package xorlab.plot.hidden;

import java.util.List;
import java.util.Optional;
import xorlab.numeric.Matrix;
import xorlab.numeric.PrincipalComponents;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.DecisionSurface;

/**
 * The images of the plane and of the data points in the last hidden layer, projected to two
 * dimensions.
 *
 * @param layer the index of that layer; 0, the inputs themselves, if there is no hidden layer
 * @param units the number of dimensions of the space
 * @param projection the projection
 * @param directions the axes of the view if they are principal directions of the points
 * @param bounds the part that is shown; for a single unit it extends below and above the number
 *     line
 * @param lines grid lines of the input plane, bent by the layer: x0, y0, x1, y1, ...
 * @param X the data points in the plane, N x 2
 * @param points their images, N x 2
 * @param y their classes, N x 1
 * @param prediction the output for each of them, N x 1
 * @param boundary where the output is above one half; empty if no line shows that, as in a
 *     projection of three dimensions or more
 */
public record HiddenSpace(
    int layer,
    int units,
    Projection projection,
    Optional<PrincipalComponents> directions,
    PlotBounds bounds,
    List<double[]> lines,
    Matrix X,
    Matrix points,
    Matrix y,
    Matrix prediction,
    Optional<HalfPlane> boundary) {

  boolean isOne(int i) {
    return y.get(i, 0) > DecisionSurface.THRESHOLD;
  }

  boolean isCorrect(int i) {
    return prediction.get(i, 0) > DecisionSurface.THRESHOLD == isOne(i);
  }
}
