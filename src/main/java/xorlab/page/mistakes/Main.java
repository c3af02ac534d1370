package xorlab.page.mistakes;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.mistake.training.MistakeTraining;
import xorlab.page.figures.RightRun;
import xorlab.page.lab.LabRun;
import xorlab.page.workers.WorkerMain;

/**
 * The exports of the lab that trains with mistakes too, for {@code element.js}: mistakes.js, which
 * is loaded when an experiment has one. Its survey trains by this program too.
 */
public final class Main {
  private Main() {}

  /** Does nothing: labs are created by {@link LabRun#mount}. */
  public static void main(String[] arguments) {}

  /** Opens the run of a lab, as {@link xorlab.page.lab.Main#open}. */
  @JSExport
  public static LabRun open(HTMLElement host, String snapshot) {
    RightRun.install();
    MistakeTraining.install();
    return xorlab.page.lab.Main.open(host, snapshot);
  }

  /** Trains for the survey, as {@link WorkerMain#serve}. */
  @JSExport
  public static void serve(JSObject port) {
    MistakeTraining.install();
    WorkerMain.serve(port);
  }
}
