package xorlab.export.numpy;

import xorlab.data.Curve;
import xorlab.data.Dataset;
import xorlab.data.DatasetName;
import xorlab.data.Scaling;
import xorlab.data.Spiral;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;

/** The data set in NumPy: by its formula, or point by point. */
final class NumpyData {
  private static final String WHAT = "`X` has a row for each point, and `y` has its label, 0 or 1.";

  private static final String CIRCLE =
      """
          # Class 1 is a disc, class 0 a ring around it; the root spreads them evenly
          u = random.rand()
          r = np.sqrt(0.25 * u if i % 2 == 1 else 0.4375 * u + 0.5625)
          angle = 2 * np.pi * random.rand()
          X[i] = r * np.cos(angle), r * np.sin(angle)
      """;

  private static final String SPIRAL =
      """
          # Two arms, one half a turn behind the other; t is the place on the arm
          t = (i // 2 * STEP % PIECES + random.rand()) / PIECES
          r = 0.9 * t + 0.1
          angle = 3.5 * np.pi * t + i % 2 * np.pi
          X[i] = r * np.cos(angle), r * np.sin(angle)
          X[i] = X[i] + 0.02 * random.randn(2)
      """;

  private static final String MOONS =
      """
          # Two half circles that reach into one another
          t = np.pi * random.rand()
          X[i] = (np.cos(t), np.sin(t)) if i % 2 == 0 else (1 - np.cos(t), 0.5 - np.sin(t))
          X[i] = (X[i] + 0.1 * random.randn(2) - [0.5, 0.25]) / 1.5
      """;

  private static final String BLOBS =
      """
          # A cloud around (-0.5, -0.5) and one around (0.5, 0.5)
          X[i] = i % 2 - 0.5 + 0.2 * random.randn(2)
      """;

  private static final String FUNCTION =
      """
          # Class 1 is above the function, class 0 below it
          x = 2 * random.rand() - 1
          f = CURVE
          d = 0.1 + 0.4 * random.rand()
          X[i] = x, f + d if i % 2 == 1 else f - d
      """;

  private NumpyData() {}

  /** All points and, where some are held back, their split. */
  static NumpyStep step(Experiment experiment) {
    NumpyStep all = all(experiment);
    int tested = experiment.test().points();
    return tested == 0
        ? all
        : new NumpyStep(
            all.title(),
            all.explanation()
                + " Some points are held back, drawn from the seed: training never sees them.",
            all.code() + split(tested, experiment.text(Setting.SEED)));
  }

  private static String split(int tested, String seed) {
    return "\n# "
        + (tested == 1 ? "1 point is" : tested + " points are")
        + " held back, both parts in the order of the data\n"
        + "order = np.random.RandomState("
        + seed
        + ").permutation(len(X))\ntest, train = np.sort(order[:"
        + tested
        + "]), np.sort(order["
        + tested
        + ":])\n"
        + """
        X_test, y_test = X[test], y[test]
        X, y = X[train], y[train]
        """;
  }

  private static NumpyStep all(Experiment experiment) {
    return switch (experiment.get(Setting.DATA)) {
      case CIRCLE -> generated(CIRCLE, experiment);
      case SPIRAL -> generated(spiral(experiment.get(Setting.COUNT)), experiment);
      case MOONS -> generated(MOONS, experiment);
      case BLOBS -> generated(BLOBS, experiment);
      case FUNCTION ->
          generated(FUNCTION.replace("CURVE", curve(experiment.get(Setting.FUNCTION))), experiment);
      case POINTS -> given(experiment);
      case XOR, AND, OR, NAND, NOR, XNOR -> truthTable(experiment);
    };
  }

  private static String spiral(int count) {
    int pieces = Spiral.pieces(count);
    return SPIRAL
        .replace("STEP", Integer.toString(Spiral.step(pieces)))
        .replace("PIECES", Integer.toString(pieces));
  }

  private static String curve(Curve curve) {
    return switch (curve) {
      case SINE -> "0.5 * np.sin(np.pi * x)";
      case CUBIC -> "2 * x**3 - 1.5 * x";
      case ABSOLUTE -> "np.abs(x) - 0.5";
    };
  }

  private static NumpyStep truthTable(Experiment experiment) {
    DatasetName data = experiment.get(Setting.DATA);
    String name = data.name();
    Matrix y = Experiment.defaults().with(Setting.DATA, data).data().y();
    int count = experiment.get(Setting.COUNT);
    boolean repeated = count > y.rows();
    boolean noisy = experiment.get(Setting.NOISE) > 0;
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < y.rows(); i++) {
      labels.append(i > 0 ? ", [" : "[").append((int) y.get(i, 0)).append(']');
    }
    return new NumpyStep(
        "The data",
        "The four points of "
            + name
            + (repeated ? " again and again" : "")
            + (noisy ? ", moved at random" : "")
            + ": "
            + WHAT,
        "# The four points of "
            + name
            + " and their labels\n"
            + """
            X = np.array([[0, 0],
                          [0, 1],
                          [1, 0],
                          [1, 1]])
            """
            + "y = np.array(["
            + labels
            + "])\n"
            + (repeated ? again(count) : "")
            + (noisy ? generator(experiment) : "")
            + noise(experiment));
  }

  private static String again(int count) {
    return "# "
        + count
        + " points: these four again and again\ncorner = np.arange("
        + count
        + ") % 4\nX, y = X[corner], y[corner]\n";
  }

  private static String generator(Experiment experiment) {
    return "random = np.random.RandomState(" + experiment.text(Setting.SEED) + ")\n";
  }

  /** The line that moves the points; none without noise. */
  private static String noise(Experiment experiment) {
    int noise = experiment.get(Setting.NOISE);
    return noise == 0
        ? ""
        : "# Noise of " + noise + "%\nX = X + " + noise + " / 200 * random.randn(len(X), 2)\n";
  }

  private static NumpyStep generated(String point, Experiment experiment) {
    int count = experiment.get(Setting.COUNT);
    return new NumpyStep(
        "The data",
        WHAT
            + " The points are made from the seed, by a generator of their own: the weights of a"
            + " seed are then the same whatever the data."
            + (experiment.get(Setting.NOISE) > 0 ? " Noise then moves each of them." : ""),
        "# "
            + count
            + " points, the two classes in turn, by a random generator of their own\n"
            + generator(experiment)
            + """
            X = np.zeros((COUNT, 2))
            y = np.zeros((COUNT, 1))
            for i in range(COUNT):
                y[i] = i % 2
            """
                .replace("COUNT", Integer.toString(count))
            + point
            + noise(experiment));
  }

  private static NumpyStep given(Experiment experiment) {
    boolean isScaled = experiment.get(Setting.SCALE);
    Dataset data = isScaled ? experiment.get(Setting.POINTS) : experiment.split().all();
    return new NumpyStep(
        "The data",
        WHAT + (isScaled ? " The points are given as they were, and then scaled." : ""),
        "# The points and their labels\n"
            + PythonLiterals.array("X", data.X())
            + PythonLiterals.array("y", data.y())
            + (isScaled ? scaling(data.X()) : ""));
  }

  private static String scaling(Matrix X) {
    Scaling x1 = Scaling.of(X, 0);
    Scaling x2 = Scaling.of(X, 1);
    return "# Each column is brought to -1 to 1; half * X + centre are the points as they were\n"
        + row("centre", x1.centre(), x2.centre())
        + row("half", x1.half(), x2.half())
        + "X = (X - centre) / half\n";
  }

  private static String row(String name, double x1, double x2) {
    return name + " = np.array([" + Decimals.repr(x1) + ", " + Decimals.repr(x2) + "])\n";
  }
}
