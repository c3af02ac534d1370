package xorlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run computed by NumPy: one of numpy-runs.json, which src/test/python/numpy_runs.py writes.
 *
 * <p>The lab agrees to 1e-12 of each number, not to the bit: NumPy adds in another order and has
 * other implementations of exp, log and tanh, so an update may differ by about 1e-16, and training
 * propagates such differences. These runs are short and stable enough to keep them below 1e-13.
 * (With too large a learning rate, they can grow as large as the loss within a hundred iterations:
 * that is chaos, not a bug.)
 *
 * @param settings as the fragment of the page's address writes them
 * @param points the number of points
 * @param first the first points, each as x, y, label
 * @param initial the weights at iteration 0: W1 b1 W2 b2 and so on, row by row
 * @param losses by their iterations, in order
 * @param last the weights at the last of these iterations
 */
public record NumpyRun(
    String settings,
    int points,
    List<List<Double>> first,
    List<Double> initial,
    TreeMap<Integer, Double> losses,
    List<Double> last) {
  private static final double TOLERANCE = 1e-12;

  /** An absolute tolerance, for numbers that are 1e-17 in one and 0 in the other. */
  private static final double NOTHING = 1e-15;

  public static List<NumpyRun> all() {
    Map<?, ?> file = (Map<?, ?>) Reference.json("numpy-runs.json");
    return ((List<?>) file.get("runs")).stream().map(run -> of((Map<?, ?>) run)).toList();
  }

  private static NumpyRun of(Map<?, ?> run) {
    TreeMap<Integer, Double> losses = new TreeMap<>();
    for (Map.Entry<?, ?> loss : ((Map<?, ?>) run.get("losses")).entrySet()) {
      losses.put(Integer.parseInt(loss.getKey().toString()), number(loss.getValue()));
    }
    return new NumpyRun(
        run.get("settings").toString(),
        (int) number(run.get("points")),
        ((List<?>) run.get("first")).stream().map(NumpyRun::numbers).toList(),
        numbers(run.get("initial")),
        losses,
        numbers(run.get("final")));
  }

  /** The numbers of a JSON list. */
  public static List<Double> numbers(Object list) {
    return ((List<?>) list).stream().map(NumpyRun::number).toList();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  /** The failure message: the run and the quantity whose number differs from NumPy's. */
  public void assertClose(List<Double> expected, List<Double> actual, String what) {
    String where = "{" + settings + "}, " + what;
    assertEquals(expected.size(), actual.size(), where);
    for (int i = 0; i < expected.size(); i++) {
      double tolerance = TOLERANCE * Math.abs(expected.get(i)) + NOTHING;
      assertEquals(expected.get(i), actual.get(i), tolerance, where + ", number " + i);
    }
  }
}
