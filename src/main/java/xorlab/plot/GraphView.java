package xorlab.plot;

/**
 * Which part of a graph is seen, and how large: a place p of the layout is drawn at {@code scale *
 * p + (x, y)}.
 *
 * @param scale CSS pixels on the surface for each of the layout
 * @param x where the layout's left side is on the surface
 * @param y where its top is
 */
public record GraphView(double scale, double x, double y) {
  public static final GraphView FULL_SIZE = new GraphView(1, 0, 0);

  /** The whole graph in the middle of a surface, never above its full size. */
  public static GraphView fit(GraphLayout layout, double width, double height) {
    double scale = Math.min(1, Math.min(width / layout.width(), height / layout.height()));
    return new GraphView(
        scale, (width - scale * layout.width()) / 2, (height - scale * layout.height()) / 2);
  }

  /** The same part, magnified about a place of the surface, which stays where it is. */
  public GraphView zoomed(double factor, double atX, double atY) {
    return new GraphView(scale * factor, atX - (atX - x) * factor, atY - (atY - y) * factor);
  }

  public GraphView moved(double byX, double byY) {
    return new GraphView(scale, x + byX, y + byY);
  }

  double toSurfaceX(double place) {
    return scale * place + x;
  }

  double toSurfaceY(double place) {
    return scale * place + y;
  }

  double toLayoutX(double place) {
    return (place - x) / scale;
  }

  double toLayoutY(double place) {
    return (place - y) / scale;
  }
}
