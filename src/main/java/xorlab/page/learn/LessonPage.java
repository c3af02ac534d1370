package xorlab.page.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSExport;
import xorlab.formula.Assignment;
import xorlab.formula.Formula;
import xorlab.formula.tree.FormulaException;
import xorlab.lesson.EntryCheck;
import xorlab.lesson.GradientGaps;
import xorlab.lesson.HandSweep;
import xorlab.lesson.LessonValues;
import xorlab.lesson.LineCheck;
import xorlab.lesson.ReaderStep;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.words.LessonWords;

/**
 * What the elements of a chapter compute for one lab. Only texts and numbers pass: matrices as rows
 * with semicolons and cells with blanks between.
 */
public final class LessonPage {
  private static final char ROW = ';';
  private static final char CELL = ' ';

  private final Map<String, Double> variables = new HashMap<>();
  private final Map<String, Formula> formulas = new HashMap<>();
  private Trained trained = Trained.NOTEBOOK;
  private LessonValues values = values(Trained.NOTEBOOK.zeros(), 0);

  LessonPage() {}

  /**
   * What the lab trains from now on.
   *
   * @param widths of the layers, with commas between
   * @param inputs what the network is given of a point, as the setting spells it
   * @param activation of the hidden layers, as the setting spells it
   * @param learningRate alpha of the first update
   * @param decay how fast alpha falls, as the setting
   * @param output the activation of the output
   * @param points coordinates and label of each, with commas between all of them
   */
  @JSExport
  public void train(
      String widths,
      String inputs,
      String activation,
      String output,
      String loss,
      double learningRate,
      double decay,
      String points) {
    trained = Trained.parse(widths, inputs, activation, output, loss, learningRate, decay, points);
  }

  /**
   * Shows an iteration of the lab.
   *
   * @param parameters with commas between, in the order W1 b1 W2 b2
   */
  @JSExport
  public void show(String parameters, int iteration) {
    values = values(Trained.numbers(parameters), iteration);
  }

  private LessonValues values(double[] flat, int iteration) {
    return new LessonValues(trained.state(flat, iteration), variables);
  }

  /** Sets a variable of the page. */
  @JSExport
  public void set(String name, double value) {
    variables.put(name, value);
  }

  /** What is wrong with an expression, in a sentence; "" if it has a value. */
  @JSExport
  public String problem(String expression) {
    try {
      values.matrix(formula(expression));
      return "";
    } catch (FormulaException e) {
      return e.getMessage();
    }
  }

  /** The value of an expression as the prose shows it; "?" if it has none. */
  @JSExport
  public String text(String expression, int places, boolean isPercentage) {
    try {
      return LessonValues.text(values.matrix(formula(expression)), places, isPercentage);
    } catch (FormulaException e) {
      return "?";
    }
  }

  /** The first number of an expression's value; NaN if it has none. */
  @JSExport
  public double number(String expression) {
    try {
      return values.matrix(formula(expression)).values()[0];
    } catch (FormulaException e) {
      return Double.NaN;
    }
  }

  /** Whether an expression is true. */
  @JSExport
  public boolean holds(String expression) {
    try {
      return values.holds(formula(expression));
    } catch (FormulaException e) {
      return false;
    }
  }

  /** The value of an expression, with so many places; "" if it has none. */
  @JSExport
  public String matrix(String expression, int places) {
    try {
      return rows(values.matrix(formula(expression)), places);
    } catch (FormulaException e) {
      return "";
    }
  }

  /**
   * What is wrong with a reader's line, in a sentence; "" if it is right.
   *
   * @param name what it computes
   * @param expected an expression of the right value
   * @param before the reader's earlier lines, each a name, an equals sign and an expression
   */
  @JSExport
  public String lineProblem(String name, String expected, String before, String line) {
    List<Assignment> earlier = Assignment.parseAll(before);
    return new LineCheck(values, name, formula(expected), earlier).problem(line).orElse("");
  }

  /**
   * Lines of a backward pass compared with differences, one row for each matrix: its name, its
   * value by the lines, by differences, and the largest gap, with tabs between.
   */
  @JSExport
  public String gaps(String lines, int places) {
    StringBuilder table = new StringBuilder();
    for (GradientGaps.Row row : GradientGaps.of(values, Assignment.parseAll(lines))) {
      table
          .append(row.name())
          .append('\t')
          .append(rows(row.byLines(), places))
          .append('\t')
          .append(rows(row.byDifferences(), places))
          .append('\t')
          .append(Decimals.fixed(row.gap(), places))
          .append('\n');
    }
    return table.toString();
  }

  /** A sweep through these lines by hand. */
  @JSExport
  public SweepPage sweep(String lines) {
    return new SweepPage(new HandSweep(values, Assignment.parseAll(lines)));
  }

  /** Trains by the reader's lines, from this iteration on. */
  @JSExport
  public TrainedPage trainBy(String lines, int iterations) {
    ReaderStep step = new ReaderStep(values, Assignment.parseAll(lines));
    return new TrainedPage(new ArrayList<>(step.train(iterations)));
  }

  /** What is wrong with a number that the reader typed for an expression; "" if it is right. */
  @JSExport
  public String entryProblem(String expression, int places, String typed) {
    return EntryCheck.problem(number(expression), places, typed).orElse("");
  }

  /** A reader's line as {@code name = expression}; "" if it cannot be read. */
  @JSExport
  public String assignment(String name, String line) {
    try {
      return name + " = " + LineCheck.expression(name, line).text();
    } catch (FormulaException e) {
      return "";
    }
  }

  /** The sentence of a search: how many places it tried, and the largest value. */
  @JSExport
  public String searchResult(int tries, double largest) {
    return LessonWords.searched(Decimals.plain(largest), tries);
  }

  /** The sentence of a step of a sweep. */
  @JSExport
  public String passedOn(String node, String receivers) {
    return LessonWords.passedOn(node, receivers);
  }

  /** The sentence for a node that was processed before others that use it. */
  @JSExport
  public String tooEarly(String node, String missing) {
    return LessonWords.tooEarly(missing, node);
  }

  /** How many lines of a program are still to be written. */
  @JSExport
  public String linesLeft(int lines) {
    return lines == 0 ? LessonWords.ALL_LINES_RIGHT : LessonWords.linesLeft(lines);
  }

  /** A parsed expression, which is kept: most are evaluated again at each iteration. */
  private Formula formula(String expression) {
    Formula known = formulas.get(expression);
    if (known == null) {
      known = Formula.parse(expression);
      formulas.put(expression, known);
    }
    return known;
  }

  static String rows(Matrix matrix, int places) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < matrix.values().length; k++) {
      if (k > 0) {
        text.append(k % matrix.columns() == 0 ? ROW : CELL);
      }
      text.append(LessonValues.text(single(matrix.values()[k]), places, false));
    }
    return text.toString();
  }

  private static Matrix single(double value) {
    return Matrix.of(new double[][] {{value}});
  }
}
