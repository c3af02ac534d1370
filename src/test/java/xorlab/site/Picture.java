package xorlab.site;

import java.util.List;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.network.NetworkLayout;
import xorlab.plot.survey.CellGridFigure;

/** The positions in the viewport of what a figure shows, at whatever zoom of what it is in. */
final class Picture {
  /** A point of the viewport. */
  record Place(int x, int y) {}

  /** The part of a run that the axis of the loss has before its beginning and after its end. */
  private static final double MARGIN = 0.025;

  private final double left;
  private final double top;
  private final double width;
  private final double height;
  private final double zoom;
  private final double pixels;
  private final boolean isShaded;
  private final boolean isAlone;

  /** Scrolls to the figure of a section. */
  Picture(Tab tab, String section) {
    List<?> box =
        (List<?>)
            tab.run(
                """
                const canvas = %s.querySelector('%s canvas');
                canvas.scrollIntoView({block: 'center', behavior: 'instant'});
                let hidden = 1; // the CSS zoom that WebKit's rectangles do not show
                for (let e = canvas; e && !e.currentCSSZoom;
                    e = e.parentElement || e.getRootNode().host)
                  hidden *= getComputedStyle(e).zoom;
                const box = () => canvas.getBoundingClientRect();
                const top = (box().top + scrollY) * hidden;
                if (hidden !== 1) // then it scrolls to somewhere else
                  scrollTo({top: top - innerHeight / 2 + canvas.clientHeight * hidden / 2,
                      behavior: 'instant'});
                return [(box().left + scrollX) * hidden - scrollX, top - scrollY,
                    canvas.clientWidth, canvas.clientHeight,
                    box().width / canvas.clientWidth * hidden, canvas.width,
                    canvas.closest('[data-shade=probability]') ? 1 : 0,
                    canvas.closest('.single') ? 1 : 0];
                """
                    .formatted(Site.INSIDE, section));
    left = number(box, 0);
    top = number(box, 1);
    width = number(box, 2);
    height = number(box, 3);
    zoom = number(box, 4);
    pixels = number(box, 5);
    isShaded = number(box, 6) > 0;
    isAlone = number(box, 7) > 0;
  }

  /** The position of a point of the plane in the decision figure. */
  Place ofPlane(Matrix X, double x, double y) {
    FigureLayout layout =
        isShaded ? FigureLayout.withAxisNames(width, height) : FigureLayout.compact(width, height);
    Axes axes = new Axes(PlotBounds.around(X), layout.axes());
    return place(axes.toSurfaceX(x), axes.toSurfaceY(y));
  }

  /** The position of a point of the plane in the dialog "Your data", before it has any points. */
  Place ofDrawing(double x, double y) {
    Axes axes = new Axes(PlotBounds.AROUND_ZERO, FigureLayout.withAxisNames(width, height).axes());
    return place(axes.toSurfaceX(x), axes.toSurfaceY(y));
  }

  /** The position of a weight's or bias's number in the network figure. */
  Place ofParameter(NetworkSpec network, int number) {
    Rectangle label = NetworkLayout.of(network, width, height).editorBox(number);
    return place(label.x() + label.width() / 2, label.y() + label.height() / 2);
  }

  /** The position on the loss curve of an iteration. */
  Place ofIteration(int iteration, int last) {
    FigureLayout layout =
        isAlone ? FigureLayout.wide(width, height) : FigureLayout.untitled(width, height);
    Rectangle box = layout.axes();
    Axes axes = new Axes(new PlotBounds(-MARGIN * last, (1 + MARGIN) * last, 0, 1), box);
    return place(axes.toSurfaceX(iteration), axes.toSurfaceY(0.5));
  }

  /** The position of a cell of a survey. */
  Place ofCell(int cell, int count) {
    Rectangle box = CellGridFigure.grid(width, height, 1 / zoom, count).cell(cell);
    return place(box.x() + box.width() / 2, box.y() + box.height() / 2);
  }

  /** How large it appears beside its size in CSS pixels. */
  double zoom() {
    return zoom;
  }

  /** Canvas pixels for each pixel of a screen of density 1. */
  double sharpness() {
    return pixels / (width * zoom);
  }

  /** A position as fractions of the width and the height. */
  Place at(double across, double down) {
    return place(across * width, down * height);
  }

  private Place place(double x, double y) {
    return new Place((int) Math.rint(left + x * zoom), (int) Math.rint(top + y * zoom));
  }

  private static double number(List<?> list, int i) {
    return ((Number) list.get(i)).doubleValue();
  }
}
