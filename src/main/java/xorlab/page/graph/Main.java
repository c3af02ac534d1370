package xorlab.page.graph;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.ledger.AlteredValues;
import xorlab.mistake.training.MistakeTraining;
import xorlab.page.ui.LabHandle;

/** The exports of this program, graph.js, for {@code element.js}. */
public final class Main {
  private Main() {}

  /** Does nothing: {@link #graph} is called later. */
  public static void main(String[] arguments) {}

  /**
   * Creates the ledger, the gradient check, the computation graph and the loss landscape of a lab.
   *
   * @param container the lab in its shadow root, with graph.html in its tabs
   * @param lab whose iteration is shown
   */
  @JSExport
  public static AnalysisTabs graph(HTMLElement container, LabHandle lab) {
    AlteredValues.install();
    MistakeTraining.install();
    return new AnalysisTabs(container, lab, MistakeMenu::new);
  }
}
