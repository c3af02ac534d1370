package xorlab.lesson;

import java.util.ArrayList;
import java.util.List;
import xorlab.formula.Assignment;
import xorlab.formula.Formula;
import xorlab.numeric.Matrix;

/**
 * The gradient by some lines of a backward pass, compared with differences. Lines of the notebook
 * that are not given are run as they should be, so that a mistake goes on into all that follows it.
 */
public final class GradientGaps {
  /** The step of the central differences. */
  private static final double H = 1e-5;

  /**
   * The comparison of one matrix.
   *
   * @param name such as dW2
   * @param byLines its value by the lines
   * @param byDifferences its value by central differences
   */
  public record Row(String name, Matrix byLines, Matrix byDifferences) {
    /** The largest difference between the two. */
    public double gap() {
      double gap = 0;
      for (int k = 0; k < byLines.values().length; k++) {
        gap = Math.max(gap, Math.abs(byLines.values()[k] - byDifferences.values()[k]));
      }
      return gap;
    }
  }

  private GradientGaps() {}

  /** The rows from the last layer to the first: dW2, db2, dW1, db1. */
  public static List<Row> of(LessonValues values, List<Assignment> lines) {
    AssignedScope scope = new AssignedScope(values);
    LessonState state = values.state();
    int L = state.L();
    List<Row> rows = new ArrayList<>();
    for (int i = L; i >= 1; i--) {
      if (i < L) {
        run(scope, lines, "dA" + i, "dZ" + (i + 1) + " @ W" + (i + 1));
        run(scope, lines, "dZ" + i, "dA" + i + " * A" + i + " * (1 - A" + i + ")");
      } else {
        run(scope, lines, "dZ" + i, "A" + i + " - y");
      }
      run(scope, lines, "dW" + i, "dZ" + i + ".T @ " + (i > 1 ? "A" + (i - 1) : "X"));
      run(scope, lines, "db" + i, "sum(dZ" + i + ", axis=0).T");
      rows.add(row(scope, state, "dW" + i, firstParameter(state, i)));
      int biases = firstParameter(state, i) + state.pass().parameters.W[i].values().length;
      rows.add(row(scope, state, "db" + i, biases));
    }
    return rows;
  }

  /** Runs the reader's line for a name if there is one, else the right one. */
  private static void run(
      AssignedScope scope, List<Assignment> lines, String name, String otherwise) {
    for (Assignment line : lines) {
      if (line.name().equals(name)) {
        scope.assign(line);
        return;
      }
    }
    scope.assign(new Assignment(name, Formula.parse(otherwise)));
  }

  private static Row row(AssignedScope scope, LessonState state, String name, int first) {
    Matrix byLines = scope.find(name).orElseThrow();
    Matrix byDifferences = new Matrix(byLines.rows(), byLines.columns());
    double[] flat = state.pass().parameters.flat();
    for (int k = 0; k < byDifferences.values().length; k++) {
      byDifferences.values()[k] = slope(state, first + k, flat[first + k]);
    }
    return new Row(name, byLines, byDifferences);
  }

  /** (L(w + h) - L(w - h)) / 2h. */
  private static double slope(LessonState state, int parameter, double w) {
    double right = w + H;
    double left = w - H;
    double rise = state.lossWith(parameter, right) - state.lossWith(parameter, left);
    return rise / (right - left);
  }

  /** The place of W[i] in the order of {@link xorlab.network.Parameters#flat}. */
  private static int firstParameter(LessonState state, int i) {
    int first = 0;
    for (int layer = 1; layer < i; layer++) {
      first += state.network().width(layer) * (state.network().width(layer - 1) + 1);
    }
    return first;
  }
}
