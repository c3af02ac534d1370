package xorlab.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;
import xorlab.formula.Formula;
import xorlab.formula.tree.FormulaException;
import xorlab.formula.tree.Scope;
import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.words.LessonWords;

/**
 * What the names in a chapter mean: the quantities of one iteration, and the variables of the page,
 * such as its sliders.
 */
public final class LessonValues implements Scope {
  private final LessonState state;
  private final Map<String, Double> variables;

  public LessonValues(LessonState state, Map<String, Double> variables) {
    this.state = state;
    this.variables = variables;
  }

  /** The quantities of an iteration alone. */
  public static LessonValues of(LessonState state) {
    return new LessonValues(state, new HashMap<>());
  }

  LessonState state() {
    return state;
  }

  /** The same variables beside another state. */
  LessonValues with(LessonState other) {
    return new LessonValues(other, variables);
  }

  @Override
  public Optional<Node> value(Tape tape, String name) {
    return find(name).map(matrix -> tape.leaf(name, matrix));
  }

  @Override
  public Optional<Node> call(Tape tape, String function, List<Node> arguments) {
    if (!function.equals("loss") || arguments.size() != 2 * state.L()) {
      return Optional.empty();
    }
    return Optional.of(tape.leaf("L", loss(arguments)));
  }

  /** The loss with other parameters, given as W1, b1, W2, b2 and so on. */
  private double loss(List<Node> arguments) {
    Pass pass = new Pass(state.network(), state.data().X(), state.data().y());
    Parameters parameters = pass.parameters;
    for (int i = 1; i <= state.L(); i++) {
      copy(arguments.get(2 * i - 2).value(), parameters.W[i]);
      copy(arguments.get(2 * i - 1).value(), parameters.b[i]);
    }
    pass.runForward();
    return pass.loss();
  }

  private static void copy(Matrix from, Matrix to) {
    if (from.rows() != to.rows() || from.columns() != to.columns()) {
      throw new FormulaException(LessonWords.lossTakes(from.shape(), to.shape()));
    }
    System.arraycopy(from.values(), 0, to.values(), 0, to.values().length);
  }

  /** The matrix of this name, which must not be changed. */
  Optional<Matrix> find(String name) {
    Double variable = variables.get(name);
    if (variable != null) {
      return number(variable);
    }
    return switch (name) {
      case "X" -> Optional.of(state.pass().forward.A[0]);
      case "y" -> Optional.of(state.data().y());
      case "y_hat" -> Optional.of(state.pass().forward.prediction());
      case "L" -> number(state.pass().loss());
      case "N" -> number(state.data().points());
      case "alpha" -> number(state.alpha());
      case "iteration" -> number(state.iteration());
      case "correct" -> number(state.correct());
      default -> QuantityName.parse(name).filter(q -> q.layer() <= state.L()).map(this::quantity);
    };
  }

  private static Optional<Matrix> number(double value) {
    return Optional.of(Matrix.of(new double[][] {{value}}));
  }

  private Matrix quantity(QuantityName name) {
    Pass pass = state.pass();
    ForwardPass forward = pass.forward;
    BackwardPass backward = pass.backward;
    int i = name.layer();
    return switch (name.kind()) {
      case W -> pass.parameters.W[i];
      case B -> pass.parameters.b[i];
      case Z -> forward.Z[i];
      case A -> forward.A[i];
      case DA -> backward.dA[i];
      case DZ -> backward.dZ[i];
      case DW -> backward.dW[i];
      case DB -> backward.db[i];
    };
  }

  /**
   * The value of an expression.
   *
   * @throws FormulaException if it has none
   */
  public Matrix matrix(String expression) {
    return matrix(Formula.parse(expression));
  }

  /** The value of a parsed expression. */
  public Matrix matrix(Formula formula) {
    return formula.evaluate(new Tape(), this).value();
  }

  /** Whether an expression is true: 1x1 and not 0. */
  public boolean holds(Formula formula) {
    double[] values = matrix(formula).values();
    return values.length == 1 && values[0] != 0 && !Double.isNaN(values[0]);
  }

  /**
   * The value of an expression as the prose shows it: a number such as 0.604 or −0.1, or the rows
   * of a matrix in brackets.
   *
   * @param places after the decimal point
   * @param isPercentage whether it is shown times 100, with a percent sign
   */
  public String text(String expression, int places, boolean isPercentage) {
    return text(matrix(expression), places, isPercentage);
  }

  /** A matrix as the prose shows it. */
  public static String text(Matrix matrix, int places, boolean isPercentage) {
    if (matrix.values().length == 1) {
      return number(matrix.get(0, 0), places, isPercentage);
    }
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < matrix.rows(); i++) {
      text.append(i > 0 ? "; " : "");
      for (int j = 0; j < matrix.columns(); j++) {
        text.append(j > 0 ? "\u2002" : "").append(number(matrix.get(i, j), places, isPercentage));
      }
    }
    return text.append(']').toString();
  }

  private static String number(double value, int places, boolean isPercentage) {
    String text = Decimals.fixed(isPercentage ? value * 100 : value, places);
    boolean isZero = text.startsWith("-") && Decimals.parse(text).orElse(1) == 0;
    return (isZero ? text.substring(1) : text.replace('-', '\u2212'))
        .concat(isPercentage ? "%" : "");
  }
}
