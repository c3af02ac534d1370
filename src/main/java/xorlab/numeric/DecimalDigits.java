package xorlab.numeric;

/**
 * A number in decimal: 0.{@code digits} times 10^{@code point}. The first digit is not zero; zero
 * has no digits.
 *
 * <p>Both factories divide exactly, digit by digit, as in R. G. Burger and R. K. Dybvig, "Printing
 * floating-point numbers quickly and accurately", PLDI 1996.
 */
record DecimalDigits(String digits, int point) {
  private static final double LOG10_OF_2 = 0.3010299956639812;

  private static final long HIDDEN_BIT = 1L << 52;

  /**
   * The fewest digits that read back as x, and of these the nearest to x; between two as near, the
   * even one.
   *
   * @param x finite and above zero
   */
  static DecimalDigits shortest(double x) {
    long f = significand(x);
    int e = exponent(x);
    // x = numerator / denominator. Up to x + up / denominator, and down to x - down / denominator,
    // numbers read back as x. Below a power of two the doubles are half as far apart.
    boolean powerOfTwo = f == HIDDEN_BIT && x > Double.MIN_NORMAL;
    int doublings = powerOfTwo ? 2 : 1;
    UnsignedBigInteger numerator = shifted(f, Math.max(e, 0) + doublings);
    UnsignedBigInteger denominator = shifted(1, Math.max(-e, 0) + doublings);
    UnsignedBigInteger down = shifted(1, Math.max(e, 0));
    UnsignedBigInteger up = shifted(1, Math.max(e, 0) + doublings - 1);
    int point = pointAtMost(x);
    denominator.multiplyByPowerOfTen(Math.max(point, 0));
    for (UnsignedBigInteger part : new UnsignedBigInteger[] {numerator, down, up}) {
      part.multiplyByPowerOfTen(Math.max(-point, 0));
    }
    // Halfway between two doubles, reading rounds to the one of even significand.
    int limit = f % 2 == 0 ? 0 : 1;
    if (UnsignedBigInteger.sum(numerator, up).compareTo(denominator) >= limit) {
      denominator.appendDigit(0);
      point++;
    }
    StringBuilder digits = new StringBuilder();
    while (true) {
      for (UnsignedBigInteger part : new UnsignedBigInteger[] {numerator, down, up}) {
        part.appendDigit(0);
      }
      int digit = numerator.divideBy(denominator);
      boolean lowEnough = down.compareTo(numerator) >= limit;
      boolean highEnough = UnsignedBigInteger.sum(numerator, up).compareTo(denominator) >= limit;
      if (highEnough && (!lowEnough || roundsUp(numerator, denominator, digit))) {
        digit++;
      }
      digits.append((char) ('0' + digit));
      if (lowEnough || highEnough) {
        return new DecimalDigits(digits.toString(), point);
      }
    }
  }

  /**
   * x rounded to some places after the decimal point; halfway between two such numbers, the even
   * one.
   *
   * @param x finite and above zero
   */
  static DecimalDigits rounded(double x, int places) {
    UnsignedBigInteger numerator = shifted(significand(x), Math.max(exponent(x), 0));
    UnsignedBigInteger denominator = shifted(1, Math.max(-exponent(x), 0));
    int point = pointAtMost(x);
    denominator.multiplyByPowerOfTen(Math.max(point, 0));
    numerator.multiplyByPowerOfTen(Math.max(-point, 0));
    if (numerator.compareTo(denominator) >= 0) {
      denominator.appendDigit(0);
      point++;
    }
    if (point + places < 0) {
      return new DecimalDigits("", 0);
    }
    char[] digits = new char[point + places];
    int digit = 0;
    for (int i = 0; i < digits.length; i++) {
      numerator.appendDigit(0);
      digit = numerator.divideBy(denominator);
      digits[i] = (char) ('0' + digit);
    }
    if (!roundsUp(numerator, denominator, digit)) {
      return new DecimalDigits(new String(digits), point);
    }
    int i = digits.length - 1;
    while (i >= 0 && digits[i] == '9') {
      digits[i--] = '0';
    }
    if (i < 0) {
      return new DecimalDigits("1" + new String(digits), point + 1);
    }
    digits[i]++;
    return new DecimalDigits(new String(digits), point);
  }

  /** Whether the remainder is more than half, or half after an odd digit. */
  private static boolean roundsUp(
      UnsignedBigInteger remainder, UnsignedBigInteger denominator, int digit) {
    return UnsignedBigInteger.sum(remainder, remainder).compareTo(denominator)
        >= (digit % 2 == 0 ? 1 : 0);
  }

  /** x is significand * 2^exponent. */
  private static long significand(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return bits < HIDDEN_BIT ? bits : bits & HIDDEN_BIT - 1 | HIDDEN_BIT;
  }

  private static int exponent(double x) {
    return Math.max((int) (Double.doubleToRawLongBits(x) >> 52), 1) - 1075;
  }

  /** The point of x, or one less: from the power of two at or below x. */
  private static int pointAtMost(double x) {
    int log2 = exponent(x) + 63 - Long.numberOfLeadingZeros(significand(x));
    return (int) Math.ceil(log2 * LOG10_OF_2);
  }

  private static UnsignedBigInteger shifted(long value, int bits) {
    UnsignedBigInteger shifted = new UnsignedBigInteger(value);
    shifted.shiftLeft(bits);
    return shifted;
  }
}
