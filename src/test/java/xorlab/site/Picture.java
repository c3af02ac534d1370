package xorlab.site;

import java.util.List;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.network.NetworkLayout;

/** The positions in the viewport of what a figure shows. */
final class Picture {
  /** A point of the viewport. */
  record Place(int x, int y) {}

  private final double left;
  private final double top;
  private final double width;
  private final double height;

  /** Scrolls to the figure of a section. */
  Picture(Tab tab, String section) {
    List<?> box =
        (List<?>)
            tab.run(
                "const canvas = %s.querySelector('%s canvas');".formatted(Site.INSIDE, section)
                    + "canvas.scrollIntoView({block: 'center', behavior: 'instant'});"
                    + "const box = canvas.getBoundingClientRect();"
                    + "return [box.left, box.top, box.width, box.height];");
    left = number(box, 0);
    top = number(box, 1);
    width = number(box, 2);
    height = number(box, 3);
  }

  /** The position of a point of the plane in the decision figure. */
  Place ofPlane(Matrix X, double x, double y) {
    Axes axes = new Axes(PlotBounds.around(X), FigureLayout.compact(width, height).axes());
    return place(axes.toSurfaceX(x), axes.toSurfaceY(y));
  }

  /** The position of a weight's or bias's number in the network figure. */
  Place ofParameter(NetworkSpec network, int number) {
    Rectangle label = NetworkLayout.of(network, width, height).editorBox(number);
    return place(label.x() + label.width() / 2, label.y() + label.height() / 2);
  }

  /** A position as fractions of the width and the height. */
  Place at(double across, double down) {
    return place(across * width, down * height);
  }

  private Place place(double x, double y) {
    return new Place((int) Math.rint(left + x), (int) Math.rint(top + y));
  }

  private static double number(List<?> list, int i) {
    return ((Number) list.get(i)).doubleValue();
  }
}
