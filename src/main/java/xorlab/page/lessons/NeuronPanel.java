package xorlab.page.lessons;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.diagnostics.SingleNeuronProof;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;

/** Why a single neuron cannot learn XOR; open while the network has no hidden layer. */
public final class NeuronPanel {
  private static final int DECIMALS = 4;
  private static final double HALF_LAST_DECIMAL = 0.00005;

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

  public void show(IterationState state) {
    boolean open = SingleNeuronProof.appliesTo(state);
    if (panel.isHidden() == open) {
      panel.setHidden(!open);
    }
    if (open) {
      SingleNeuronProof lesson = SingleNeuronProof.of(state);
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

  /** A number to four decimals; never "−0.0000". */
  private static String number(double value) {
    boolean roundsToZero = Math.abs(value) < HALF_LAST_DECIMAL;
    return Decimals.fixed(roundsToZero ? 0 : value, DECIMALS).replace('-', '−');
  }
}
