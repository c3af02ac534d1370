package xorlab.lesson;

import java.util.ArrayList;
import java.util.List;
import xorlab.formula.Assignment;
import xorlab.formula.tree.FormulaException;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.words.LessonWords;

/**
 * Training by the lines that a reader has written: a forward pass, a backward pass, and new
 * parameters, which the lines call new_W1, new_b1 and so on.
 */
public final class ReaderStep {
  private static final String NEW = "new_";

  private final LessonValues start;
  private final List<Assignment> lines;

  public ReaderStep(LessonValues start, List<Assignment> lines) {
    this.start = start;
    this.lines = List.copyOf(lines);
  }

  /**
   * Trains.
   *
   * @param iterations the number of updates
   * @return the states from the start to the last, both included
   * @throws FormulaException if a line has no value, or one of another shape than the parameter
   */
  public List<LessonState> train(int iterations) {
    List<LessonState> states = new ArrayList<>();
    LessonState state = start.state();
    states.add(state);
    for (int k = 1; k <= iterations; k++) {
      state = state.withParameters(update(start.with(state)));
      states.add(state);
    }
    return states;
  }

  /** The parameters after one run of all lines. */
  private double[] update(LessonValues values) {
    AssignedScope scope = new AssignedScope(values);
    for (Assignment line : lines) {
      scope.assign(line);
    }
    LessonState state = values.state();
    Parameters updated = new Parameters(state.network());
    for (int i = 1; i <= state.L(); i++) {
      copy(scope, "W" + i, updated.W[i]);
      copy(scope, "b" + i, updated.b[i]);
    }
    return updated.flat();
  }

  private static void copy(AssignedScope scope, String name, Matrix to) {
    Matrix from = scope.find(NEW.concat(name)).orElseGet(() -> scope.find(name).orElseThrow());
    if (from.rows() != to.rows() || from.columns() != to.columns()) {
      throw new FormulaException(LessonWords.anotherShape(name, from.shape(), to.shape()));
    }
    System.arraycopy(from.values(), 0, to.values(), 0, to.values().length);
  }
}
