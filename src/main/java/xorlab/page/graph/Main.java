package xorlab.page.graph;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.LabHandle;

/** The exports of this program, graph.js, for {@code element.js}. */
public final class Main {
  private Main() {}

  /** Does nothing: {@link #graph} is called later. */
  public static void main(String[] arguments) {}

  /**
   * Creates the gradient check and the computation graph of a lab.
   *
   * @param container the lab in its shadow root, with graph.html in its "#gradients" and "#graph"
   * @param lab whose iteration is shown
   */
  @JSExport
  public static AutodiffTabs graph(HTMLElement container, LabHandle lab) {
    return new AutodiffTabs(container, lab);
  }
}
