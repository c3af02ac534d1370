package xorlab.numeric;

import org.teavm.interop.PlatformMarker;

/**
 * Rounds a double to the nearest index of a table.
 *
 * <p>A double of about 1.5 * 2^52 is a whole number, and its lowest 32 bits are those of the int
 * that was added to 1.5 * 2^52: so adding that constant rounds to the nearest whole number, and the
 * number can be read from the bits. Added to the constant divided by a power of two, 2^k, a double
 * is rounded to a multiple of 2^-k in the same way, and the bits tell which multiple.
 *
 * <p>In WebAssembly and on the JVM, reading the bits is one instruction, while a conversion from
 * double to int, which must also handle numbers that are too large, takes half a dozen. In
 * JavaScript it is the other way round. Only this class depends on the target.
 */
public final class TableIndex {
  /** 1.5 * 2^52. */
  public static final double ROUNDING_CONSTANT = 0x1.8p52;

  private TableIndex() {}

  /**
   * Which multiple it is, as an int.
   *
   * @param shifted a number to which {@code ROUNDING_CONSTANT / steps} has been added, steps a
   *     power of two
   * @param multiple {@code (shifted - ROUNDING_CONSTANT / steps) * steps}, which is whole, and less
   *     than 2^31 in size
   */
  public static int index(double shifted, double multiple) {
    return isJavaScript() ? (int) multiple : (int) Double.doubleToRawLongBits(shifted);
  }

  @PlatformMarker("javascript")
  private static boolean isJavaScript() {
    return false;
  }
}
