package xorlab.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.ProgramLine.Phase;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.words.AlteredWords;

/**
 * Training by a {@link StepProgram}. {@link #pass} runs the lines up to the gradients at the
 * present weights, {@link #update} those of the update.
 */
public final class StepRun {
  private final StepProgram program;
  private final List<ProgramLine.Compiled> passLines;
  private final List<ProgramLine.Compiled> updateLines;
  private final ProgramValues values;
  private final Matrix X;

  /** The labels, which a line at the start may have changed. */
  private final Matrix y;

  /** Of an online run: the weights after the update of the last point. */
  private Parameters updated;

  /**
   * Runs the lines of the start.
   *
   * @param start the parameters, which are copied
   * @param X the points, N x 2
   * @param y their labels, N x 1
   * @param seed of the numbers that lines of the start may draw; empty if there is none
   * @throws FormulaException if a line has no value, or asks for numbers that there are not
   */
  public StepRun(
      StepProgram program,
      Parameters start,
      Matrix X,
      Matrix y,
      double alpha,
      Optional<Double> seed) {
    this.program = program;
    this.X = X;
    values = new ProgramValues(seed);
    passLines = compiled(program, Phase.PASS);
    updateLines = compiled(program, Phase.UPDATE);
    NetworkSpec network = program.network();
    setPoints(X, y);
    setAlpha(alpha);
    values.set("l1", ProgramValues.number(network.penalty().l1()));
    values.set("l2", ProgramValues.number(network.penalty().l2()));
    for (int i = 0; i <= network.lastLayer(); i++) {
      values.set("n" + i, ProgramValues.number(network.width(i)));
    }
    for (int i = 1; i <= network.lastLayer(); i++) {
      values.set("W" + i, start.W[i].copy());
      values.set("b" + i, start.b[i].copy());
      values.set("dW" + i, new Matrix(start.W[i].rows(), start.W[i].columns()));
      values.set("db" + i, new Matrix(start.b[i].rows(), 1));
    }
    compiled(program, Phase.START).forEach(this::run);
    this.y = get("y");
    updated = parameters("");
  }

  /**
   * Goes to these parameters, which are not copied.
   *
   * @param gradients of the update before, which some lines use
   */
  public void restore(Parameters parameters, Parameters gradients) {
    set("", parameters);
    set("d", gradients);
  }

  /** The reverse of {@link #parameters}. */
  private void set(String prefix, Parameters parameters) {
    for (int i = 1; i <= program.network().lastLayer(); i++) {
      values.set(prefix + "W" + i, parameters.W[i]);
      values.set(prefix + "b" + i, parameters.b[i]);
    }
  }

  /** Sets the learning rate of the next updates. */
  public void setAlpha(double alpha) {
    values.set("alpha", ProgramValues.number(alpha));
  }

  private static List<ProgramLine.Compiled> compiled(StepProgram program, Phase phase) {
    List<ProgramLine.Compiled> lines = new ArrayList<>();
    for (ProgramLine line : program.lines(phase)) {
      lines.add(line.compiled());
    }
    return lines;
  }

  private void setPoints(Matrix X, Matrix y) {
    values.set("X", X);
    values.set("y", y);
    values.set("m", ProgramValues.number(X.rows()));
  }

  /** The value that a name has now, such as dZ1; not to be changed. */
  public Matrix get(String name) {
    return values.get(name);
  }

  /**
   * The present parameters, not to be changed.
   *
   * @param prefix empty, or "d" for their gradients
   */
  public Parameters parameters(String prefix) {
    Parameters parameters = new Parameters(program.network());
    for (int i = 1; i <= program.network().lastLayer(); i++) {
      parameters.W[i] = get(prefix + "W" + i);
      parameters.b[i] = get(prefix + "b" + i);
    }
    return parameters;
  }

  /** The loss of the last pass, as the program computes it. */
  public double loss() {
    return get("J").get(0, 0);
  }

  /** Runs the forward pass, the loss and the backward pass. */
  public void pass() {
    if (program.isOnline()) {
      passOnline();
    } else {
      passLines.forEach(this::run);
    }
  }

  /** Runs the lines of the update; the pass must have been run. */
  public void update() {
    if (program.isOnline()) {
      set("", updated);
    } else {
      updateLines.forEach(this::run);
    }
  }

  /**
   * An update for each point. What a program of this kind prints of an iteration is the sum of the
   * losses and of the gradients; of the other quantities, a row for each point.
   */
  private void passOnline() {
    Parameters before = parameters("");
    Map<String, List<Matrix>> rows = new HashMap<>();
    for (int p = 0; p < X.rows(); p++) {
      setPoints(row(X, p), row(y, p));
      passLines.forEach(this::run);
      for (ProgramLine.Compiled line : passLines) {
        String target = line.assignment().name();
        List<Matrix> ofTarget = rows.computeIfAbsent(target, name -> new ArrayList<>());
        if (ofTarget.size() == p) { // not again for another line of it
          ofTarget.add(get(target));
        }
      }
      updateLines.forEach(this::run);
    }
    updated = parameters("");
    set("", before);
    setPoints(X, y);
    rows.forEach(
        (name, matrices) -> values.set(name, isSum(name) ? sum(matrices) : stack(matrices)));
  }

  private static boolean isSum(String name) {
    return name.equals("J") || name.startsWith("dW") || name.startsWith("db");
  }

  private static Matrix row(Matrix all, int p) {
    Matrix row = new Matrix(1, all.columns());
    for (int j = 0; j < all.columns(); j++) {
      row.set(0, j, all.get(p, j));
    }
    return row;
  }

  private static Matrix sum(List<Matrix> matrices) {
    Matrix sum = matrices.get(0).copy();
    for (Matrix matrix : matrices.subList(1, matrices.size())) {
      for (int k = 0; k < sum.values().length; k++) {
        sum.values()[k] += matrix.values()[k];
      }
    }
    return sum;
  }

  private static Matrix stack(List<Matrix> rows) {
    Matrix all = new Matrix(rows.size(), rows.get(0).columns());
    for (int p = 0; p < rows.size(); p++) {
      for (int j = 0; j < all.columns(); j++) {
        all.set(p, j, rows.get(p).get(0, j));
      }
    }
    return all;
  }

  private void run(ProgramLine.Compiled line) {
    Matrix value = line.value().of(values);
    boolean isUsual = values.hasShapeOf(line.slot(), value);
    values.set(line.slot(), isUsual ? value : ofShape(line.assignment().name(), value));
  }

  /** A value in the shape that its name has, as NumPy broadcasts it. */
  private Matrix ofShape(String name, Matrix value) {
    int rows = rows(name, value);
    int columns = columns(name, value);
    if (value.rows() == rows && value.columns() == columns) {
      return value;
    }
    boolean fits =
        (value.rows() == 1 || value.rows() == rows)
            && (value.columns() == 1 || value.columns() == columns);
    if (!fits) {
      throw new FormulaException(
          AlteredWords.anotherShape(value.shape(), rows + "x" + columns, name));
    }
    Matrix wide = new Matrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        wide.set(i, j, value.get(value.rows() == 1 ? 0 : i, value.columns() == 1 ? 0 : j));
      }
    }
    return wide;
  }

  private int rows(String name, Matrix value) {
    int i = name.charAt(name.length() - 1) - '0';
    return switch (letter(name)) {
      case "W", "b", "dW", "db" -> program.network().width(i);
      case "Z", "A", "dZ", "dA" -> values.get("X").rows();
      case "y" -> X.rows();
      default -> value.rows();
    };
  }

  private int columns(String name, Matrix value) {
    int i = name.charAt(name.length() - 1) - '0';
    return switch (letter(name)) {
      case "W", "dW" -> program.network().width(i - 1);
      case "b", "db", "y" -> 1;
      case "Z", "A", "dZ", "dA" -> program.network().width(i);
      default -> value.columns();
    };
  }

  private static String letter(String name) {
    char last = name.charAt(name.length() - 1);
    return last >= '0' && last <= '9' ? name.substring(0, name.length() - 1) : name;
  }
}
