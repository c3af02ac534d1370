package xorlab.lesson;

import java.util.Optional;
import java.util.OptionalDouble;
import xorlab.numeric.Decimals;
import xorlab.words.LessonWords;

/** Checks a number that a reader has worked out. */
public final class EntryCheck {
  /**
   * In units of the last place asked for: a rounded number, and one more for rounding on the way.
   */
  private static final double UNITS = 1.001;

  private EntryCheck() {}

  /**
   * What is wrong with a number, in a sentence that tells what to do; empty if it is right.
   *
   * @param right the true value
   * @param places the decimal places asked for
   * @param typed the reader's text
   */
  public static Optional<String> problem(double right, int places, String typed) {
    OptionalDouble number = Decimals.parse(typed);
    if (number.isEmpty()) {
      return Optional.of(LessonWords.notANumber(places));
    }
    double tolerance = UNITS;
    for (int i = 0; i < places; i++) {
      tolerance /= 10;
    }
    double value = number.getAsDouble();
    if (Math.abs(value - right) <= tolerance) {
      return Optional.empty();
    }
    boolean isNegated = Math.abs(value + right) <= tolerance;
    return Optional.of(
        isNegated
            ? LessonWords.NUMBER_SIGN
            : value < right ? LessonWords.NUMBER_TOO_SMALL : LessonWords.NUMBER_TOO_LARGE);
  }
}
