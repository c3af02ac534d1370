package xorlab.plot;

/** A number for each point of the plane, such as the prediction of a network. */
@FunctionalInterface
public interface Field {
  double at(double x, double y);
}
