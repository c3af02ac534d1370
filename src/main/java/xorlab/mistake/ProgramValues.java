package xorlab.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xorlab.formula.tree.FormulaException;
import xorlab.numeric.Matrix;

/** The values that the names of a program have. */
final class ProgramValues {
  private static final Map<String, Integer> SLOTS = new HashMap<>();
  private static final List<String> NAMES = new ArrayList<>();

  private final ProgramFunctions functions;
  private Matrix[] values = new Matrix[64];

  /**
   * @param seed of the numbers that lines may draw; empty if there is none
   */
  ProgramValues(Optional<Double> seed) {
    functions = new ProgramFunctions(seed);
  }

  /** The place of a name, the same in all programs. */
  static int slot(String name) {
    Integer known = SLOTS.get(name);
    if (known != null) {
      return known;
    }
    int slot = NAMES.size();
    SLOTS.put(name, slot);
    NAMES.add(name);
    return slot;
  }

  /** A single number, as a matrix. */
  static Matrix number(double value) {
    Matrix number = new Matrix(1, 1);
    number.set(0, 0, value);
    return number;
  }

  /**
   * The value in a slot; not to be changed.
   *
   * @throws FormulaException if the name has none
   */
  Matrix get(int slot) {
    Matrix value = slot < values.length ? values[slot] : null;
    if (value == null) {
      throw new FormulaException(NAMES.get(slot));
    }
    return value;
  }

  /** Whether a value has the shape of the one that is in a slot. */
  boolean hasShapeOf(int slot, Matrix value) {
    Matrix before = slot < values.length ? values[slot] : null;
    return before != null && before.rows() == value.rows() && before.columns() == value.columns();
  }

  Matrix get(String name) {
    return get(slot(name));
  }

  void set(int slot, Matrix value) {
    if (slot >= values.length) {
      Matrix[] more = new Matrix[2 * slot];
      System.arraycopy(values, 0, more, 0, values.length);
      values = more;
    }
    values[slot] = value;
  }

  void set(String name, Matrix value) {
    set(slot(name), value);
  }

  Matrix call(String function, List<Matrix> arguments) {
    return functions.call(function, arguments).orElseThrow(() -> new FormulaException(function));
  }
}
