package xorlab.ledger;

import xorlab.numeric.Decimals;

/** Numbers in few characters. */
public final class CompactNumber {
  private static final double[] DECADES = {1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3};

  private CompactNumber() {}

  /**
   * x to four significant digits, or all those before the point, and no zeros at the end: 0.2066,
   * -1.5, 12346, 1.234e-05.
   */
  public static String text(double x) {
    double size = Math.abs(x);
    if (1e-4 <= size && size < 1e16) {
      int places = 0;
      for (double decade : DECADES) {
        places += size < decade ? 1 : 0;
      }
      return withoutZeros(Decimals.fixed(x, places));
    }
    String repr = Decimals.plain(x);
    int exponent = repr.indexOf('e');
    if (exponent < 0) {
      return repr;
    }
    double significand = Decimals.parse(repr.substring(0, exponent)).orElseThrow();
    return withoutZeros(Decimals.fixed(significand, 3)) + repr.substring(exponent);
  }

  private static String withoutZeros(String fixed) {
    if (fixed.indexOf('.') < 0) {
      return fixed;
    }
    int end = fixed.length();
    while (fixed.charAt(end - 1) == '0') {
      end--;
    }
    return fixed.substring(0, fixed.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
