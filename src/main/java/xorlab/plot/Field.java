package xorlab.plot;

/** A number for each point of the plane: here, what the network predicts there. */
@FunctionalInterface
public interface Field {
  double at(double x, double y);
}
