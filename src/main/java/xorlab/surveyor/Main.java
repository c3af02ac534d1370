package xorlab.surveyor;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.widget.LabHandle;

/** What this program gives to {@code element.js}, and to itself in a worker. */
public final class Main {
  private Main() {}

  /** Nothing happens until there is something to survey. */
  public static void main(String[] arguments) {}

  /**
   * Brings a survey to life.
   *
   * @param room the lab in its shadow root, with survey.html in its ".survey"
   * @param lab whose experiment is surveyed
   * @param folder where the files of the site are, with a slash at its end
   * @param script the address of this very script, for workers; empty if it is not known
   */
  @JSExport
  public static Surveyor survey(HTMLElement room, LabHandle lab, String folder, String script) {
    return new Surveyor(room, lab, folder, script);
  }

  /** In a worker: trains what the page asks for. */
  @JSExport
  public static void serve() {
    Serving.begin();
  }
}
