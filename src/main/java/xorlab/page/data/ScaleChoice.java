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
    if (!isScaled() || X.rows() == 0) {
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
    boolean isSaid = isScaled() && points.points() > 0;
    Dom.setText(
        note, isSaid ? OwnWords.scaling(scaling(points, 0, "x₁"), scaling(points, 1, "x₂")) : "");
  }

  /** "(x₁ − 5.8) / 1.8". */
  private static String scaling(Dataset points, int column, String name) {
    Scaling scaling = Scaling.of(points.X(), column);
    String centre = PointsView.written(scaling.centre());
    return OwnWords.scaled(centre, PointsView.written(scaling.half()), name);
  }
}
