package xorlab.lesson;

import java.util.List;
import java.util.Optional;
import xorlab.autodiff.Tape;
import xorlab.formula.Assignment;
import xorlab.formula.Formula;
import xorlab.formula.tree.FormulaException;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.words.LessonWords;

/**
 * Checks a line that a reader has written, such as {@code dW2 = dZ2.T @ A1}: its value must be the
 * right one at this iteration and at two random places, so that no line is right by chance.
 */
public final class LineCheck {
  /** Relative to the larger of 1 and the right value: far above rounding, far below a mistake. */
  private static final double TOLERANCE = 1e-9;

  private static final int PLACES = 4;

  private final LessonValues values;
  private final String name;
  private final Formula expected;
  private final List<Assignment> before;

  /**
   * @param values of the iteration that the reader sees
   * @param name what the line computes
   * @param expected an expression of the right value
   * @param before the reader's earlier lines, which are right
   */
  public LineCheck(LessonValues values, String name, Formula expected, List<Assignment> before) {
    this.values = values;
    this.name = name;
    this.expected = expected;
    this.before = List.copyOf(before);
  }

  /**
   * What is wrong with a line, in a sentence that tells what to do; empty if it is right.
   *
   * @param text an expression, or the name with an equals sign and an expression
   */
  public Optional<String> problem(String text) {
    try {
      Formula formula = expression(name, text);
      Optional<String> tooLate = unknownYet(formula);
      return tooLate.isPresent() ? tooLate : mistake(formula);
    } catch (FormulaException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * The expression of a line for a name.
   *
   * @param text an expression, or the name with an equals sign and an expression
   * @throws FormulaException if it cannot be read, or is for another name
   */
  public static Formula expression(String name, String text) {
    if (!isAssignment(text)) {
      return Formula.parse(text);
    }
    Assignment line = Assignment.parse(text);
    String plain = name.startsWith("new_") ? name.substring("new_".length()) : name;
    if (!line.name().equals(name) && !line.name().equals(plain)) {
      throw new FormulaException(LessonWords.anotherName(line.name(), plain));
    }
    return line.formula();
  }

  /** Whether a text has an equals sign that is neither part of == nor in brackets. */
  private static boolean isAssignment(String text) {
    int equals = text.indexOf('=');
    int bracket = text.indexOf('(');
    boolean isFirst = equals > 0 && (bracket < 0 || equals < bracket);
    return isFirst
        && "<>!=".indexOf(text.charAt(equals - 1)) < 0
        && (equals + 1 == text.length() || text.charAt(equals + 1) != '=');
  }

  /** A sentence if the line uses what is only computed by it, or after it. */
  private Optional<String> unknownYet(Formula formula) {
    Optional<QuantityName> own = QuantityName.parse(name);
    int L = values.state().L();
    for (String used : formula.names()) {
      Optional<QuantityName> quantity = QuantityName.parse(synonym(used));
      boolean isKnown =
          own.isEmpty() || quantity.isEmpty() || quantity.get().order(L) < own.get().order(L);
      if (used.equals(name) || !isKnown) {
        return Optional.of(LessonWords.notYetKnown(name, used));
      }
    }
    return Optional.empty();
  }

  /** The predictions and the loss are as late as the last A. */
  private String synonym(String used) {
    boolean isLast = used.equals("y_hat") || used.equals("L");
    return isLast ? "A".concat(Integer.toString(values.state().L())) : used;
  }

  private Optional<String> mistake(Formula formula) {
    LessonState state = values.state();
    Optional<String> here = mistakeAt(values, formula);
    if (here.isPresent()) {
      return here;
    }
    for (int seed = 1; seed <= 2; seed++) {
      if (mistakeAt(values.with(state.withRandomParameters(seed)), formula).isPresent()) {
        return Optional.of(LessonWords.ONLY_HERE);
      }
    }
    return Optional.empty();
  }

  private Optional<String> mistakeAt(LessonValues place, Formula formula) {
    AssignedScope scope = new AssignedScope(place);
    for (Assignment line : before) {
      scope.assign(line);
    }
    Matrix actual = formula.evaluate(new Tape(), scope).value();
    Matrix right = expected.evaluate(new Tape(), place).value();
    if (actual.rows() != right.rows() || actual.columns() != right.columns()) {
      return Optional.of(LessonWords.wrongShape(name, right.shape(), actual.shape()));
    }
    return equal(actual, right, 1)
        ? Optional.empty()
        : Optional.of(explained(actual, right, place.state().data().points()));
  }

  /** Tries the usual mistakes; else names the entry that is furthest off. */
  private String explained(Matrix actual, Matrix right, int N) {
    if (equal(actual, right, -1)) {
      return LessonWords.WRONG_SIGN;
    }
    if (N > 1 && equal(actual, right, 1.0 / N)) {
      return LessonWords.meanNotSum(N);
    }
    if (right.rows() == right.columns()
        && equal(new Tape().leaf("", actual).T().value(), right, 1)) {
      return LessonWords.TRANSPOSED;
    }
    int worst = 0;
    for (int k = 0; k < right.values().length; k++) {
      worst = gap(actual, right, k) > gap(actual, right, worst) ? k : worst;
    }
    String entry = name + "[" + worst / right.columns() + "," + worst % right.columns() + "]";
    String yours = number(actual.values()[worst]);
    String expectedText = number(right.values()[worst]);
    boolean isGradient =
        QuantityName.parse(name).filter(quantity -> quantity.kind().isGradient()).isPresent();
    return isGradient
        ? LessonWords.gradientDiffers(expectedText, entry, yours)
        : LessonWords.valueDiffers(entry, expectedText, yours);
  }

  private static double gap(Matrix actual, Matrix right, int k) {
    double gap = Math.abs(actual.values()[k] - right.values()[k]);
    return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
  }

  /** Whether a matrix is a multiple of another one. */
  private static boolean equal(Matrix actual, Matrix right, double factor) {
    for (int k = 0; k < right.values().length; k++) {
      double value = right.values()[k] * factor;
      double gap = Math.abs(actual.values()[k] - value);
      boolean isSame = gap <= TOLERANCE * Math.max(1, Math.abs(value));
      if (!isSame && actual.values()[k] != value) {
        return false;
      }
    }
    return true;
  }

  private static String number(double value) {
    return Decimals.fixed(value, PLACES).replace('-', '\u2212');
  }
}
