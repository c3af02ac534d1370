package xorlab.numeric;

import org.teavm.interop.PlatformMarker;
import org.teavm.jso.JSBody;

/**
 * Implements {@link Decimals} by the browser's own conversions, which ECMAScript requires to be
 * exact and which add no code to the page. On the JVM, {@link DecimalDigits} and {@link
 * DecimalParser} do the same.
 */
final class BrowserDecimals {
  private BrowserDecimals() {}

  /** Whether this runs in a browser. It is a constant for TeaVM, which omits the JVM's code. */
  @PlatformMarker
  static boolean isBrowser() {
    return false;
  }

  /**
   * @param x finite and above zero
   */
  @JSBody(
      params = "x",
      script =
          "return 1e-4 <= x && x < 1e16"
              + " ? String(x).replace(/^\\d+$/, '$&.0')"
              + " : x.toExponential().replace(/([+-])(\\d)$/, '$10$2');")
  static native String repr(double x);

  /**
   * Halfway between two texts, toFixed takes the larger number. A number lies there if twice as
   * many of it make an odd number, and it is the same for twos as for tens.
   *
   * @param x finite and not below zero
   */
  @JSBody(
      params = {"x", "places"},
      script =
          "if (x >= 1e21) return BigInt(x) + (places > 0 ? '.' + '0'.repeat(places) : '');"
              + "var text = x.toFixed(places), last = text.slice(-1);"
              + "var halfway = x * Math.pow(2, places + 1) % 2 === 1;"
              + "return halfway && last % 2 ? text.slice(0, -1).concat(last - 1) : text;")
  static native String fixed(double x, int places);

  /** NaN for a text that is no number. */
  @JSBody(
      params = "text",
      script =
          "return /^[+−-]?(\\d+[.,]?\\d*|[.,]\\d+)(e[+−-]?\\d+)?$/i.test(text)"
              + " ? +text.replace(',', '.').replace(/−/g, '-')"
              + " : NaN;")
  static native double parse(String text);
}
