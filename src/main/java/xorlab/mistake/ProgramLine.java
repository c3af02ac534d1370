package xorlab.mistake;

import java.util.HashMap;
import java.util.Map;
import xorlab.formula.Assignment;

/** A line of a program. */
public final class ProgramLine {
  /** The parts of a program, in the order in which they run. */
  public enum Phase {
    START,
    PASS,
    UPDATE
  }

  /** A search parses the same few hundred lines for thousands of programs. */
  private static final Map<String, Compiled> COMPILED = new HashMap<>();

  private final Phase phase;
  private final String text;
  private final boolean isAltered;
  private final Compiled compiled;

  /** What runs: where the value goes, and how it is computed. */
  record Compiled(Assignment assignment, int slot, CompiledExpression.Value value) {
    private static Compiled of(String text) {
      Assignment assignment = Assignment.parse(text);
      return new Compiled(
          assignment,
          ProgramValues.slot(assignment.name()),
          CompiledExpression.of(assignment.formula().expression()));
    }
  }

  /**
   * Parses a line.
   *
   * @param isAltered whether a mistake has written it
   */
  ProgramLine(Phase phase, String text, boolean isAltered) {
    this.phase = phase;
    this.text = text;
    this.isAltered = isAltered;
    compiled = COMPILED.computeIfAbsent(text, Compiled::of);
  }

  /** When it runs. */
  public Phase phase() {
    return phase;
  }

  /** As in NumPy. */
  public String text() {
    return text;
  }

  /** Whether a mistake has written it. */
  public boolean isAltered() {
    return isAltered;
  }

  /** The line as the language of matrices reads it. */
  public Assignment assignment() {
    return compiled.assignment();
  }

  /** The name that it gives a value. */
  public String target() {
    return assignment().name();
  }

  Compiled compiled() {
    return compiled;
  }
}
