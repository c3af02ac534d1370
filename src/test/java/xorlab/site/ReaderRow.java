package xorlab.site;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A line of docs/speed.md about what a reader waits for.
 *
 * @param what is measured, in words
 * @param unit of the numbers, "ms" or "frames/s"
 * @param ours the lab's
 * @param playground the same of TensorFlow Playground in the same run, if it has it and was built
 * @param limit that is asked for
 * @param atLeast whether more is better
 */
public record ReaderRow(
    String what,
    String unit,
    double ours,
    OptionalDouble playground,
    double limit,
    boolean atLeast) {

  static ReaderRow atMost(String what, ReaderTimes.Reading reading, double limit) {
    return new ReaderRow(what, "ms", reading.ours(), reading.playground(), limit, false);
  }

  /** At most half of Playground's in the same run; without it, of a figure measured before. */
  static ReaderRow atMostHalf(String what, ReaderTimes.Reading reading, double otherwise) {
    double limit = reading.playground().orElse(2 * otherwise) / 2;
    return new ReaderRow(what, "ms", reading.ours(), reading.playground(), limit, false);
  }

  /** A browser that shows 60 frames a second counts 59.9 of them. */
  static ReaderRow frames(String what, ReaderTimes.Reading reading, double limit) {
    return new ReaderRow(what, "frames/s", reading.ours(), reading.playground(), limit - 0.5, true);
  }

  public boolean isReached() {
    return atLeast ? ours >= limit : ours <= limit;
  }

  /** The line of the table. */
  public String markdown() {
    return "| %s | %s | %s | %s %s | %s |"
        .formatted(
            what,
            number(ours),
            playground.isPresent() ? number(playground.getAsDouble()) : "",
            atLeast ? "at least" : "at most",
            number(limit),
            isReached() ? "yes" : "**no**");
  }

  private String number(double value) {
    return String.format(Locale.ENGLISH, value < 100 ? "%.1f %s" : "%,.0f %s", value, unit);
  }
}
