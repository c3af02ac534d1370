package xorlab.kernel;

import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/** Any network, by the forward pass itself. */
final class PassPlane implements GridPredictor {
  private final NetworkSpec network;

  PassPlane(NetworkSpec network) {
    this.network = network;
  }

  @Override
  public void predict(double[] flat, double[] x, double[] y, double[] predictions) {
    Matrix points = new Matrix(x.length * y.length, 2);
    for (int k = 0; k < points.rows(); k++) {
      points.set(k, 0, x[k % x.length]);
      points.set(k, 1, y[k / x.length]);
    }
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    ForwardPass forward = new ForwardPass(network, points);
    forward.run(parameters);
    System.arraycopy(forward.prediction().values(), 0, predictions, 0, points.rows());
  }

  @Override
  public void predictColors(double[] flat, double[] x, double[] y, int[] colors, int[] pixels) {
    double[] predictions = new double[x.length * y.length];
    predict(flat, x, y, predictions);
    for (int k = 0; k < predictions.length; k++) {
      double place = Math.max(0, Math.min(255, predictions[k] * 255 + 0.5));
      pixels[k] = colors[(int) place];
    }
  }
}
