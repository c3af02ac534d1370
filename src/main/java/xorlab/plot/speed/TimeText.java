package xorlab.plot.speed;

import xorlab.plot.draw.NiceNumbers;

/** A time in a suitable unit: "52 ns", "1.3 ms". */
public final class TimeText {
  private static final String[] UNITS = {"ns", "µs", "ms", "s"};

  private TimeText() {}

  /**
   * @param milliseconds above 0
   * @param digits the number of significant digits
   */
  public static String of(double milliseconds, int digits) {
    double time = milliseconds * 1e6;
    int unit = 0;
    while (time >= 999.5 && unit < UNITS.length - 1) {
      time /= 1000;
      unit++;
    }
    int shownDigits = Math.max(digits, time >= 100 ? 3 : time >= 10 ? 2 : 1);
    return NiceNumbers.text(time, shownDigits).concat(" ").concat(UNITS[unit]);
  }
}
