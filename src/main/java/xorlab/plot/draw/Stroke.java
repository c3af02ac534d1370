package xorlab.plot.draw;

/**
 * The style of a line.
 *
 * @param width in CSS pixels
 * @param dash the length of each dash and of each gap, in CSS pixels; 0 for a solid line
 */
public record Stroke(Color color, double width, double dash) {
  public static Stroke of(Color color, double width) {
    return new Stroke(color, width, 0);
  }
}
