package xorlab.page.mistakes;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.ledger.AlteredValues;
import xorlab.mistake.training.MistakeTraining;
import xorlab.page.figures.RightRun;
import xorlab.page.lab.LabRun;

/**
 * The exports of the lab that trains with mistakes too, for {@code element.js}: of mistakes.js,
 * which is loaded when an experiment has one, and of the lab as WebAssembly.
 */
public final class Main {
  private Main() {}

  /** Does nothing: labs are created by {@link LabRun#mount}. */
  public static void main(String[] arguments) {}

  /** Opens the run of a lab, as {@link xorlab.page.lab.Main#open}. */
  @JSExport
  public static LabRun open(HTMLElement host, String snapshot) {
    AlteredValues.install();
    RightRun.install();
    MistakeTraining.install();
    return xorlab.page.lab.Main.open(host, snapshot);
  }
}
