package xorlab.plot;

/**
 * The style of a line.
 *
 * @param width in CSS pixels
 * @param dash the length of each dash and of each gap, in CSS pixels; 0 for a solid line
 */
public record Pen(Color color, double width, double dash) {
  public static Pen of(Color color, double width) {
    return new Pen(color, width, 0);
  }
}
