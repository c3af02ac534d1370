package xorlab.export.numpy;

import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
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
          t = (i // 2 * 37 % 100 + random.rand()) / 100
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
      case SPIRAL -> generated(SPIRAL, experiment);
      case MOONS -> generated(MOONS, experiment);
      case BLOBS -> generated(BLOBS, experiment);
      case POINTS -> given(experiment.split().all());
      case XOR, AND, OR, NAND, NOR, XNOR -> truthTable(experiment);
    };
  }

  private static NumpyStep truthTable(Experiment experiment) {
    String name = experiment.get(Setting.DATA).name();
    Matrix y = experiment.split().all().y();
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < y.rows(); i++) {
      labels.append(i > 0 ? ", [" : "[").append((int) y.get(i, 0)).append(']');
    }
    return new NumpyStep(
        "The data",
        "The four points of " + name + ": " + WHAT,
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
            + "])\n");
  }

  private static NumpyStep generated(String point, Experiment experiment) {
    return new NumpyStep(
        "The data",
        WHAT
            + " The points are made from the seed, by a generator of their own: the weights of a"
            + " seed are then the same whatever the data.",
        "# 200 points, the two classes in turn, by a random generator of their own\n"
            + "random = np.random.RandomState("
            + experiment.text(Setting.SEED)
            + ")\n"
            + """
            X = np.zeros((200, 2))
            y = np.zeros((200, 1))
            for i in range(200):
                y[i] = i % 2
            """
            + point);
  }

  private static NumpyStep given(Dataset data) {
    return new NumpyStep(
        "The data",
        WHAT,
        "# The points and their labels\n"
            + PythonLiterals.array("X", data.X())
            + PythonLiterals.array("y", data.y()));
  }
}
