package xorlab.plot;

/**
 * How a line is drawn.
 *
 * @param width in CSS pixels
 * @param dash length in CSS pixels of each dash and of each gap; 0 for an unbroken line
 */
public record Pen(Color color, double width, double dash) {
  public static Pen of(Color color, double width) {
    return new Pen(color, width, 0);
  }
}
