package xorlab.paste;

/**
 * A number as it was printed.
 *
 * @param value with its exponent and a common factor applied; nan and infinities are values too
 * @param halfUnit half a unit of the last printed digit, in the scale of the value: a rounded value
 *     lies within it, a truncated one within twice that; 0 if the text identifies a double
 * @param digits how many significant digits were printed
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
public record PrintedNumber(double value, double halfUnit, int digits, int start, int end) {
  private static final int MOST_PLACES = 20;

  /** How many decimals the last printed digit stands for; 0 if the text identifies a double. */
  public int places() {
    int places = 0;
    if (halfUnit > 0) {
      for (double unit = 2.0002 * halfUnit; unit < 1 && places < MOST_PLACES; unit *= 10) {
        places++;
      }
    }
    return places;
  }
}
