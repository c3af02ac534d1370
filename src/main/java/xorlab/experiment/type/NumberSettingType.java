package xorlab.experiment.type;

import java.util.Optional;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.numeric.random.NumpyRandom;
import xorlab.words.ExpectedWords;

/**
 * The types of settings that are numbers.
 *
 * @param <T> the numbers
 */
public sealed interface NumberSettingType<T> extends SettingType<T> {
  @Override
  default boolean isJsonLiteral(T value) {
    return true;
  }

  /** A whole number within bounds, both included. */
  record IntegerRange(int min, int max) implements NumberSettingType<Integer> {
    @Override
    public Optional<Integer> parse(String text) {
      double number = Decimals.parse(text).orElse(Double.NaN);
      boolean isValid = Rounding.isInteger(number) && number >= min && number <= max;
      return isValid ? Optional.of((int) number) : Optional.empty();
    }

    @Override
    public String print(Integer value) {
      return Integer.toString(value);
    }

    @Override
    public boolean isSame(Integer a, Integer b) {
      return a.intValue() == b.intValue();
    }

    @Override
    public String expected() {
      return ExpectedWords.wholeNumber(Integer.toString(min), Integer.toString(max));
    }
  }

  /**
   * A seed for NumPy: an unsigned 32-bit integer. It is held as a double, since an int is too
   * small, and a long is a BigInt in JavaScript.
   */
  record Seed() implements NumberSettingType<Double> {
    @Override
    public Optional<Double> parse(String text) {
      double number = Decimals.parse(text).orElse(Double.NaN);
      boolean isValid = Rounding.isInteger(number) && number >= 0 && number <= NumpyRandom.MAX_SEED;
      return isValid ? Optional.of(number + 0.0) : Optional.empty(); // -0 becomes 0
    }

    @Override
    public String print(Double value) {
      return Decimals.plain(value);
    }

    @Override
    public boolean isSame(Double a, Double b) {
      return a.doubleValue() == b.doubleValue();
    }

    @Override
    public String expected() {
      return ExpectedWords.wholeNumber("0", Decimals.plain(NumpyRandom.MAX_SEED));
    }
  }

  /** A finite decimal; the decimal mark may be a point or a comma. */
  record Decimal(Sign sign) implements NumberSettingType<Double> {
    /** Which numbers are valid. */
    public enum Sign {
      ANY,
      FROM_ZERO,
      ABOVE_ZERO
    }

    @Override
    public Optional<Double> parse(String text) {
      double number = Decimals.parse(text).orElse(Double.NaN);
      boolean finite = number - number == 0;
      double plain = sign == Sign.FROM_ZERO ? number + 0.0 : number; // -0 becomes 0
      return finite && isAllowed(number) ? Optional.of(plain) : Optional.empty();
    }

    private boolean isAllowed(double number) {
      return switch (sign) {
        case ANY -> true;
        case FROM_ZERO -> number >= 0;
        case ABOVE_ZERO -> number > 0;
      };
    }

    @Override
    public String print(Double value) {
      return Decimals.plain(value);
    }

    @Override
    public boolean isSame(Double a, Double b) {
      return sameNumber(a, b);
    }

    @Override
    public String expected() {
      return switch (sign) {
        case ANY -> ExpectedWords.NUMBER;
        case FROM_ZERO -> ExpectedWords.NUMBER_FROM_ZERO;
        case ABOVE_ZERO -> ExpectedWords.NUMBER_ABOVE_ZERO;
      };
    }
  }

  /** Whether two numbers, neither of them NaN, have the same bits; 0 and -0 do not. */
  static boolean sameNumber(double a, double b) {
    return a == b && (a != 0 || 1 / a == 1 / b);
  }

  /** Whether two arrays hold the same numbers, bit for bit. */
  static boolean sameNumbers(double[] a, double[] b) {
    boolean same = a.length == b.length;
    for (int i = 0; same && i < a.length; i++) {
      same = sameNumber(a[i], b[i]);
    }
    return same;
  }
}
