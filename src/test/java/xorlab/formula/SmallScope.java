package xorlab.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;
import xorlab.formula.tree.Scope;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;

/** Small matrices with whole numbers under the names of the lab, and a function "loss". */
final class SmallScope implements Scope {
  private final Map<String, Matrix> values = new LinkedHashMap<>();

  SmallScope() {
    put("X", new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    put("y", new double[][] {{0}, {1}, {1}, {0}});
    put("W1", new double[][] {{1, 2}, {3, 4}});
    put("b1", new double[][] {{10}, {20}});
    put("A1", new double[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}});
    put("W2", new double[][] {{5, 6}});
    put("y_hat", new double[][] {{0.25}, {0.5}, {0.5}, {1}});
    put("dZ2", new double[][] {{1}, {2}, {3}, {4}});
    put("alpha", new double[][] {{0.5}});
  }

  void put(String name, double[][] rows) {
    values.put(name, Matrix.of(rows));
  }

  Matrix matrix(String name) {
    return values.get(name);
  }

  @Override
  public Optional<Node> value(Tape tape, String name) {
    return Optional.ofNullable(values.get(name)).map(matrix -> tape.leaf(name, matrix));
  }

  /** loss(A, B) is the sum of all values of the product A @ B. */
  @Override
  public Optional<Node> call(Tape tape, String function, List<Node> arguments) {
    return function.equals("loss") && arguments.size() == 2
        ? Optional.of(arguments.get(0).matmul(arguments.get(1)).sum())
        : Optional.empty();
  }

  @Override
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The value of an expression as text: a number, or rows in brackets. */
  String valueOf(String expression) {
    return text(matrixOf(expression));
  }

  Matrix matrixOf(String expression) {
    return Formula.parse(expression).evaluate(new Tape(), this).value();
  }

  static String text(Matrix matrix) {
    if (matrix.values().length == 1) {
      return Decimals.plain(matrix.get(0, 0));
    }
    StringJoiner rows = new StringJoiner(" ");
    for (int i = 0; i < matrix.rows(); i++) {
      StringJoiner row = new StringJoiner(" ", "[", "]");
      for (int j = 0; j < matrix.columns(); j++) {
        row.add(Decimals.plain(matrix.get(i, j)));
      }
      rows.add(row.toString());
    }
    return rows.toString();
  }
}
