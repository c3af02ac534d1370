package xorlab.numeric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Functions to nearly 50 digits, as a reference for those under test. */
final class HighPrecision {
  static final MathContext DIGITS = new MathContext(50);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** atanh(1/3) doubled, by its series. */
  private static final BigDecimal LN2 = ln2();

  static final BigDecimal PI = pi();

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

  /** log(1 + e^x). */
  static BigDecimal softplus(double x) {
    BigDecimal e = exp(new BigDecimal(-Math.abs(x)));
    BigDecimal half = e.divide(e.add(TWO), DIGITS);
    return atanh(half).multiply(TWO).add(new BigDecimal(Math.max(x, 0)), DIGITS);
  }

  /** log(1 + x), x from 0 to 1. */
  static BigDecimal log1p(double x) {
    BigDecimal exact = new BigDecimal(x);
    return atanh(exact.divide(exact.add(TWO), DIGITS)).multiply(TWO);
  }

  /** By its series, x from 0 to 1/3. */
  private static BigDecimal atanh(BigDecimal x) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = x;
    BigDecimal square = x.multiply(x, DIGITS);
    for (int n = 1; n < 110 && counts(power, sum); n += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS), DIGITS);
      power = power.multiply(square, DIGITS);
    }
    return sum;
  }

  static BigDecimal sin(BigDecimal x) {
    BigDecimal turn = PI.multiply(TWO);
    BigDecimal turns = x.divide(turn, DIGITS).setScale(0, RoundingMode.HALF_EVEN);
    BigDecimal r = x.subtract(turns.multiply(turn));
    BigDecimal minusSquare = r.multiply(r, DIGITS).negate();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal term = r.round(DIGITS);
    for (int n = 1; n < 60 && counts(term, sum); n += 2) {
      sum = sum.add(term, DIGITS);
      term = term.multiply(minusSquare, DIGITS);
      term = term.divide(BigDecimal.valueOf((n + 1) * (n + 2)), DIGITS);
    }
    return sum;
  }

  static BigDecimal cos(BigDecimal x) {
    return sin(x.add(PI.divide(TWO)));
  }

  /** Whether a term of a decreasing series is large enough to change a digit of the sum. */
  private static boolean counts(BigDecimal term, BigDecimal sum) {
    return sum.signum() == 0 || leadingPlace(term) >= leadingPlace(sum) - DIGITS.getPrecision();
  }

  /** The power of ten of the first digit. */
  private static int leadingPlace(BigDecimal x) {
    return x.precision() - x.scale();
  }

  /** The error of a finite value, in units in the last place of the exact one. */
  static double ulps(double value, BigDecimal exact) {
    BigDecimal error = new BigDecimal(value).subtract(exact, DIGITS);
    boolean tooLarge = error.signum() * Math.signum(value) > 0;
    double magnitude = Math.abs(value);
    BigDecimal ulp = new BigDecimal(Math.ulp(tooLarge ? Math.nextDown(magnitude) : magnitude));
    return error.abs().divide(ulp, DIGITS).doubleValue();
  }

  private static BigDecimal ln2() {
    BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), DIGITS);
    return atanh(third).multiply(TWO);
  }

  /** By J. Machin's formula, 16 arctan(1/5) - 4 arctan(1/239). */
  private static BigDecimal pi() {
    return arctan(5)
        .multiply(BigDecimal.valueOf(16))
        .subtract(arctan(239).multiply(BigDecimal.valueOf(4)));
  }

  /** arctan(1/x), to enough digits to reduce large arguments. */
  private static BigDecimal arctan(int x) {
    MathContext digits = new MathContext(80);
    BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(x), digits);
    BigDecimal minusSquare = BigDecimal.valueOf(-x * x);
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 1; n < 120; n += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(n), digits));
      power = power.divide(minusSquare, digits);
    }
    return sum;
  }
}
