package xorlab.mistake;

import xorlab.formula.Assignment;

/**
 * A line of a program.
 *
 * @param phase when it runs
 * @param text as in NumPy
 * @param isAltered whether a mistake has written it
 */
public record ProgramLine(Phase phase, String text, Assignment assignment, boolean isAltered) {
  /** The parts of a program, in the order in which they run. */
  public enum Phase {
    START,
    PASS,
    UPDATE
  }

  static ProgramLine of(Phase phase, String text, boolean isAltered) {
    return new ProgramLine(phase, text, Assignment.parse(text), isAltered);
  }

  /** The name that it gives a value. */
  public String target() {
    return assignment.name();
  }
}
