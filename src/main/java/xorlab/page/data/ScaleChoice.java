package xorlab.page.data;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;
import xorlab.data.Dataset;
import xorlab.data.Scaling;
import xorlab.numeric.Matrix;
import xorlab.page.ui.Dom;
import xorlab.plot.axis.PlotBounds;
import xorlab.words.OwnWords;

/** Whether the network gets the points as they are, or scaled; and what that makes of them. */
final class ScaleChoice {
  /** Larger numbers drive the units of a network into the flat parts of their activation. */
  private static final double LARGE = 10;

  private final HTMLInputElement scaled;
  private final HTMLElement note;

  /**
   * @param changed runs when the reader has chosen
   */
  ScaleChoice(HTMLElement dialog, Runnable changed) {
    scaled = (HTMLInputElement) dialog.querySelector("[name=own-scale][value=scaled]");
    note = dialog.querySelector(".scaling");
    NodeList<? extends HTMLElement> choices = dialog.querySelectorAll("[name=own-scale]");
    for (int i = 0; i < choices.getLength(); i++) {
      choices.get(i).addEventListener("change", (Event event) -> changed.run());
    }
  }

  boolean isScaled() {
    return scaled.isChecked();
  }

  /** Chooses as the lab has it. */
  void choose(boolean isScaled) {
    scaled.setChecked(isScaled);
  }

  /** The part of the plane that the lab will show, in the numbers of the points. */
  PlotBounds window(Dataset points) {
    Matrix X = points.X();
    if (X.rows() == 0) {
      return PlotBounds.AROUND_ZERO;
    }
    if (!isScaled()) {
      return PlotBounds.around(X);
    }
    Scaling x = Scaling.of(X, 0);
    Scaling y = Scaling.of(X, 1);
    double halfX = x.half() * PlotBounds.AROUND_ZERO.right();
    double halfY = y.half() * PlotBounds.AROUND_ZERO.top();
    return new PlotBounds(
        x.centre() - halfX, x.centre() + halfX, y.centre() - halfY, y.centre() + halfY);
  }

  /** Says with numbers what becomes of the points. */
  void show(Dataset points) {
    Dom.setText(note, points.points() == 0 ? "" : isScaled() ? scaled(points) : given(points));
  }

  private static String scaled(Dataset points) {
    return OwnWords.scaling(scaling(points, 0, "x₁"), scaling(points, 1, "x₂"));
  }

  private static String given(Dataset points) {
    double most = 0;
    for (double x : points.X().values()) {
      most = Math.max(most, Math.abs(x));
    }
    return most > LARGE ? OwnWords.large(PointsView.written(most)) : "";
  }

  /** "(x₁ − 5.8) / 1.8". */
  private static String scaling(Dataset points, int column, String name) {
    Scaling scaling = Scaling.of(points.X(), column);
    String centre = PointsView.written(Math.abs(scaling.centre()));
    String half = PointsView.written(scaling.half());
    if (centre.equals("0")) {
      return OwnWords.divided(half, name);
    }
    return scaling.centre() < 0
        ? OwnWords.scaledUp(centre, half, name)
        : OwnWords.scaled(centre, half, name);
  }
}
