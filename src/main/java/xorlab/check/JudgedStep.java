package xorlab.check;

import java.util.List;

/**
 * A step of the computation with the numbers that were pasted for it.
 *
 * @param numbers as printed, beside the expected ones; empty if none were printed
 */
public record JudgedStep(Step step, State state, List<ComparedNumber> numbers) {
  /** What is said of a step. */
  public enum State {
    AGREES,
    NOT_PRINTED,
    /** The first that differs. */
    DIFFERS,
    /** It comes after the first difference. */
    NOT_JUDGED
  }
}
