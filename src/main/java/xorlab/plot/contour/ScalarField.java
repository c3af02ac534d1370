package xorlab.plot.contour;

/** A number for each point of the plane, such as the prediction of a network. */
@FunctionalInterface
public interface ScalarField {
  double at(double x, double y);
}
