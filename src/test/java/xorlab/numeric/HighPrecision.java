package xorlab.numeric;

import java.math.BigDecimal;
import java.math.MathContext;

/** Functions to nearly 50 digits, to measure the ones under test by. */
final class HighPrecision {
  static final MathContext DIGITS = new MathContext(50);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** atanh(1/3) doubled, by its series. */
  private static final BigDecimal LN2 = ln2();

  private HighPrecision() {}

  static BigDecimal exp(BigDecimal x) {
    int octaves = (int) Math.rint(x.doubleValue() / Math.log(2));
    int halvings = 8;
    BigDecimal r = x.subtract(LN2.multiply(BigDecimal.valueOf(octaves)), DIGITS);
    r = r.divide(TWO.pow(halvings), DIGITS);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n <= 15; n++) {
      term = term.multiply(r, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int n = 0; n < halvings; n++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum.multiply(TWO.pow(octaves, DIGITS), DIGITS);
  }

  /** Math.log(x) plus log(1 + d) by its series, where 1 + d is x over the exponential of that. */
  static BigDecimal log(double x) {
    BigDecimal guess = new BigDecimal(Math.log(x));
    BigDecimal ratio = new BigDecimal(x).multiply(exp(guess.negate()), DIGITS);
    BigDecimal d = ratio.subtract(BigDecimal.ONE);
    BigDecimal d2 = d.multiply(d, DIGITS);
    BigDecimal d3 = d2.multiply(d, DIGITS).divide(BigDecimal.valueOf(3), DIGITS);
    return guess.add(d).subtract(d2.divide(TWO)).add(d3, DIGITS);
  }

  static BigDecimal tanh(double x) {
    BigDecimal exact = new BigDecimal(x);
    if (Math.abs(x) < 1e-9) {
      BigDecimal cubic = exact.pow(3, DIGITS).divide(BigDecimal.valueOf(3), DIGITS);
      return exact.subtract(cubic, DIGITS);
    }
    BigDecimal e = exp(exact.multiply(TWO));
    return e.subtract(BigDecimal.ONE).divide(e.add(BigDecimal.ONE), DIGITS);
  }

  /** How far a finite value is from the exact one, in units in the last place of the exact one. */
  static double ulps(double value, BigDecimal exact) {
    BigDecimal error = new BigDecimal(value).subtract(exact, DIGITS);
    boolean tooLarge = error.signum() * Math.signum(value) > 0;
    double magnitude = Math.abs(value);
    BigDecimal ulp = new BigDecimal(Math.ulp(tooLarge ? Math.nextDown(magnitude) : magnitude));
    return error.abs().divide(ulp, DIGITS).doubleValue();
  }

  private static BigDecimal ln2() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = TWO.divide(BigDecimal.valueOf(3), DIGITS);
    for (int n = 1; n < 110; n += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS), DIGITS);
      power = power.divide(BigDecimal.valueOf(9), DIGITS);
    }
    return sum;
  }
}
