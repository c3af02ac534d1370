package xorlab.plot.graph;

/**
 * The visible part of a graph and its scale: a point p of the layout is drawn at {@code scale * p +
 * (x, y)}.
 *
 * @param scale CSS pixels on the surface per CSS pixel of the layout
 * @param x the position of the layout's left side on the surface
 * @param y the position of its top
 */
public record GraphViewport(double scale, double x, double y) {
  public static final GraphViewport FULL_SIZE = new GraphViewport(1, 0, 0);

  /** The whole graph, centred on a surface and never enlarged. */
  public static GraphViewport fit(GraphLayout layout, double width, double height) {
    double scale = Math.min(1, Math.min(width / layout.width(), height / layout.height()));
    return new GraphViewport(
        scale, (width - scale * layout.width()) / 2, (height - scale * layout.height()) / 2);
  }

  /** Magnified about a point of the surface, which stays fixed. */
  public GraphViewport zoomed(double factor, double atX, double atY) {
    return new GraphViewport(scale * factor, atX - (atX - x) * factor, atY - (atY - y) * factor);
  }

  public GraphViewport moved(double byX, double byY) {
    return new GraphViewport(scale, x + byX, y + byY);
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
