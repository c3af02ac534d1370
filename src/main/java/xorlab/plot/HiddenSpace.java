package xorlab.plot;

import java.util.List;
import java.util.Optional;
import xorlab.numeric.Matrix;
import xorlab.numeric.PrincipalDirections;

/**
 * Where the last hidden layer puts the plane and the data points, as one view of it shows them.
 *
 * @param layer which layer that is; 0, the inputs themselves, where there is no hidden one
 * @param units how many dimensions the space has
 * @param view from where it is seen
 * @param directions the axes of that view if they are the principal directions of the points
 * @param window the part that is shown; of a single unit, from below to above its number line
 * @param lines grid lines of the input plane, bent as the layer bends them: x0, y0, x1, y1, ...
 * @param X the data points in the plane, N x 2
 * @param points where they land, N x 2
 * @param y their classes, N x 1
 * @param prediction what the output makes of them, N x 1
 * @param cut where the output is above one half; empty where no line shows that truly, as in a view
 *     of three dimensions or more
 */
public record HiddenSpace(
    int layer,
    int units,
    HiddenView view,
    Optional<PrincipalDirections> directions,
    Window window,
    List<double[]> lines,
    Matrix X,
    Matrix points,
    Matrix y,
    Matrix prediction,
    Optional<Cut> cut) {

  boolean isOne(int i) {
    return y.get(i, 0) > Decision.CUT;
  }

  boolean isRight(int i) {
    return prediction.get(i, 0) > Decision.CUT == isOne(i);
  }
}
