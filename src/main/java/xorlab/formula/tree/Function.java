package xorlab.formula.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import xorlab.autodiff.Node;
import xorlab.numeric.Exp;
import xorlab.numeric.Matrix;
import xorlab.numeric.SinCos;
import xorlab.numeric.Tanh;
import xorlab.words.FormulaWords;

/** The functions that the language knows itself. */
public enum Function {
  SIGMOID(
      "sigmoid",
      "σ",
      each(A -> A.map("sigmoid", z -> 1 / (1 + Exp.exp(-z)), (z, a) -> a * (1 - a)))),
  RELU("relu", "ReLU", each(A -> A.map("relu", z -> z < 0 ? 0 : z, (z, a) -> z > 0 ? 1 : 0))),
  TANH("tanh", "tanh", each(A -> A.map("tanh", Tanh::tanh, (z, a) -> 1 - a * a))),
  EXP("exp", "exp", each(Node::exp)),
  LOG("log", "log", each(Node::log)),
  ABS("abs", "abs", each(A -> A.map("abs", Math::abs, (z, a) -> z > 0 ? 1 : z < 0 ? -1 : 0))),
  SQRT("sqrt", "sqrt", each(A -> A.map("sqrt", Math::sqrt, (z, a) -> 0.5 / a))),
  SIN("sin", "sin", each(A -> A.map("sin", SinCos::sin, (z, a) -> SinCos.cos(z)))),
  COS("cos", "cos", each(A -> A.map("cos", SinCos::cos, (z, a) -> -SinCos.sin(z)))),

  /** The sum of all values, or over an axis. */
  SUM("sum", "∑", 1, 1, Function::sum),

  /** The mean of all values, or over an axis. */
  MEAN("mean", "mean", 1, 1, Function::mean),

  /** The largest of all values of one argument; of two, the larger ones value by value. */
  MAX("max", "max", 1, 2, extremum(Node::max, Node::maximum)),

  /** The smallest of all values of one argument; of two, the smaller ones value by value. */
  MIN("min", "min", 1, 2, extremum(Node::min, Node::minimum)),

  /** {@code nudge(M, i, j, h)}: M with h added to the entry in row i, column j. */
  NUDGE("nudge", "nudge", 4, 4, Function::nudge),

  /** {@code M.reshape(rows, columns)}, one of which may be -1: as many as there are. */
  RESHAPE("reshape", "reshape", 3, 3, Function::reshape);

  /** The value of a call. */
  private interface Value {
    Node of(Evaluation evaluation, Call call);
  }

  private final String word;
  private final String sign;
  private final int least;
  private final int most;
  private final Value value;

  /**
   * @param word its name in the language
   * @param sign its name in mathematics
   * @param least the smallest number of arguments
   * @param most the greatest number of arguments
   */
  Function(String word, String sign, int least, int most, Value value) {
    this.word = word;
    this.sign = sign;
    this.least = least;
    this.most = most;
    this.value = value;
  }

  /** One of each value of a matrix. */
  Function(String word, String sign, Value value) {
    this(word, sign, 1, 1, value);
  }

  /** The function of this name, which may be NumPy's for it. */
  public static Optional<Function> of(String name) {
    String word = name.equals("maximum") ? "max" : name.equals("minimum") ? "min" : name;
    for (Function function : values()) {
      if (function.word.equals(word)) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }

  /** Whether the language has a function of this name. */
  public static boolean exists(String name) {
    return of(name).isPresent() || Operator.ofFunction(name).isPresent();
  }

  /** The names of all functions, for a reader who wrote another one. */
  public static String names() {
    List<String> names = new ArrayList<>();
    for (Function function : values()) {
      names.add(function.word);
    }
    names.add(Operator.MULTIPLY_FUNCTION);
    names.add(Operator.DOT);
    return String.join(", ", names);
  }

  /** What may stand behind a point, for a reader who wrote something else. */
  public static String methods() {
    List<String> names = new ArrayList<>(List.of(Transpose.NAME));
    for (Function function : values()) {
      if (function.isMethod()) {
        names.add(function.word);
      }
    }
    names.add(Operator.DOT);
    return String.join(", ", names);
  }

  public String word() {
    return word;
  }

  /** Its name in MathML. */
  public String sign() {
    return MathML.identifier(sign);
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  /** Whether the results for the rows or the columns can be asked for. */
  public boolean hasAxis() {
    return this == SUM || this == MEAN;
  }

  /** Whether it is a method too, as in NumPy: {@code M.sum()}. */
  public boolean isMethod() {
    return hasAxis() || this == MAX || this == MIN || this == RESHAPE;
  }

  public Node apply(Evaluation evaluation, Call call) {
    return value.of(evaluation, call);
  }

  private static Value each(UnaryOperator<Node> f) {
    return (evaluation, call) -> f.apply(evaluation.of(call.argument(0)));
  }

  private static Value extremum(UnaryOperator<Node> ofAll, BinaryOperator<Node> ofTwo) {
    return (evaluation, call) -> {
      Node A = evaluation.of(call.argument(0));
      if (call.arguments().size() == 1) {
        return ofAll.apply(A);
      }
      Node B = evaluation.of(call.argument(1));
      evaluation.checkBroadcast(call.function().word, A.value(), B.value(), call.position());
      return ofTwo.apply(A, B);
    };
  }

  private static Node sum(Evaluation evaluation, Call call) {
    return summed(evaluation.of(call.argument(0)), call.axis());
  }

  private static Node summed(Node A, Axis axis) {
    return switch (axis) {
      case ALL -> A.sum();
      case ROWS -> A.sumOverRows();
      case COLUMNS -> A.sumOverColumns();
    };
  }

  private static Node mean(Evaluation evaluation, Call call) {
    Node A = evaluation.of(call.argument(0));
    Node sum = summed(A, call.axis());
    int count = A.value().values().length / sum.value().values().length;
    return sum.divide(evaluation.tape().constant(count));
  }

  private static Node nudge(Evaluation evaluation, Call call) {
    Node M = evaluation.of(call.argument(0));
    int i = evaluation.wholeNumber(call.argument(1), call.position());
    int j = evaluation.wholeNumber(call.argument(2), call.position());
    Node h = evaluation.of(call.argument(3));
    Matrix entry = new Matrix(M.value().rows(), M.value().columns());
    if (i < 0 || i >= entry.rows() || j < 0 || j >= entry.columns()) {
      throw new FormulaException(
          FormulaWords.nudgeOutside(j, call.argument(0).text(), i, entry.shape()), call.position());
    }
    evaluation.checkNumber(call.argument(3), h, call.position());
    entry.set(i, j, 1);
    return M.plus(h.multiply(evaluation.tape().leaf("", entry)));
  }

  private static Node reshape(Evaluation evaluation, Call call) {
    Node A = evaluation.of(call.argument(0));
    int values = A.value().values().length;
    int rows = evaluation.wholeNumber(call.argument(1), call.position());
    int columns = evaluation.wholeNumber(call.argument(2), call.position());
    if (rows == -1 && columns > 0) {
      rows = values / columns;
    } else if (columns == -1 && rows > 0) {
      columns = values / rows;
    }
    if (rows < 1 || columns < 1 || (double) rows * columns != values) {
      throw new FormulaException(
          FormulaWords.reshape(
              A.value().shape(), call.argument(1).text() + "x" + call.argument(2).text(), values),
          call.position());
    }
    return A.reshape(rows, columns);
  }
}
