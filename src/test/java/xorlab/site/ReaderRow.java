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
 * @param earlier the same of the lab before the work on speed, in the same run
 * @param limit that is asked for
 * @param atLeast whether more is better
 */
public record ReaderRow(
    String what,
    String unit,
    double ours,
    OptionalDouble playground,
    OptionalDouble earlier,
    double limit,
    boolean atLeast) {

  static ReaderRow atMost(String what, Reading reading, double limit) {
    return row(what, reading, limit);
  }

  /**
   * At most the part of the earlier time in the same run that issue 15 asks for.
   *
   * @param before what the earlier site took on the machine of the issue
   * @param after what is asked for there, and everywhere where the earlier site is not measured
   */
  static ReaderRow atMost(String what, Reading reading, double before, double after) {
    double limit = reading.earlier().orElse(before) * after / before;
    return row(what, reading, limit);
  }

  private static ReaderRow row(String what, Reading reading, double limit) {
    return new ReaderRow(
        what, "ms", reading.ours(), reading.playground(), reading.earlier(), limit, false);
  }

  /** At most half of Playground's in the same run; without it, of a figure measured before. */
  static ReaderRow atMostHalf(String what, Reading reading, double otherwise) {
    double limit = reading.playground().orElse(2 * otherwise) / 2;
    return row(what, reading, limit);
  }

  /** A browser that shows 60 frames a second counts 59.9 of them. */
  static ReaderRow frames(String what, Reading reading, double limit) {
    return new ReaderRow(
        what,
        "frames/s",
        reading.ours(),
        reading.playground(),
        reading.earlier(),
        limit - 0.5,
        true);
  }

  public boolean isReached() {
    return atLeast ? ours >= limit : ours <= limit;
  }

  /** The line of the table. */
  public String markdown() {
    return "| %s | %s | %s | %s | %s %s | %s |"
        .formatted(
            what,
            number(ours),
            earlier.isPresent() ? number(earlier.getAsDouble()) : "",
            playground.isPresent() ? number(playground.getAsDouble()) : "",
            atLeast ? "at least" : "at most",
            number(limit),
            isReached() ? "yes" : "**no**");
  }

  private String number(double value) {
    return String.format(Locale.ENGLISH, value < 100 ? "%.1f %s" : "%,.0f %s", value, unit);
  }
}
