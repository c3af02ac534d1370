package xorlab.lessons;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.lesson.NoHiddenLayer;
import xorlab.numeric.Decimals;
import xorlab.training.Moment;
import xorlab.widget.Dom;

/** Why a single neuron cannot learn XOR: open while a network without a hidden layer is on show. */
public final class NeuronPanel {
  private static final int PLACES = 4;
  private static final double HALF_OF_THE_LAST_PLACE = 0.00005;

  private final HTMLElement panel;
  private final HTMLElement sums;
  private final HTMLElement argument;
  private final HTMLElement best;

  public NeuronPanel(HTMLElement panel) {
    this.panel = panel;
    sums = panel.querySelector(".sums");
    argument = panel.querySelector(".argument");
    best = panel.querySelector(".progress");
  }

  public void show(Moment moment) {
    boolean open = NoHiddenLayer.is(moment);
    if (panel.isHidden() == open) {
      panel.setHidden(!open);
    }
    if (open) {
      NoHiddenLayer lesson = NoHiddenLayer.at(moment);
      double[] z = lesson.z();
      Dom.setText(
          sums,
          "z(0,0) + z(1,1) = "
              + sum(z[0], z[3], lesson.equalInputs())
              + "\nz(0,1) + z(1,0) = "
              + sum(z[1], z[2], lesson.differentInputs()));
      Dom.setText(argument, lesson.argument());
      Dom.setText(best, lesson.progress());
    }
  }

  private static String sum(double a, double b, double sum) {
    return number(a) + (b < 0 ? " − " : " + ") + number(Math.abs(b)) + " = " + number(sum);
  }

  /** A number to four places, a small one without the sign that it has rounded away. */
  private static String number(double value) {
    boolean nothing = Math.abs(value) < HALF_OF_THE_LAST_PLACE;
    return Decimals.fixed(nothing ? 0 : value, PLACES).replace('-', '−');
  }
}
