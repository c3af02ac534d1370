package xorlab.plot;

/** The part of the plane that a figure shows. */
public record Window(double left, double right, double bottom, double top) {
  /** The notebook's: -0.1 to 1.1 both ways. */
  public static final Window NOTEBOOK = new Window(-0.1, 1.1, -0.1, 1.1);

  public boolean contains(double x, double y) {
    return left <= x && x <= right && bottom <= y && y <= top;
  }
}
