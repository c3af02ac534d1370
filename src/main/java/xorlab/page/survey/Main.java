package xorlab.page.survey;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.LabHandle;

/** What this program, survey.js, gives to {@code element.js}. */
public final class Main {
  private Main() {}

  /** Nothing happens until there is something to survey. */
  public static void main(String[] arguments) {}

  /**
   * Brings a survey to life.
   *
   * @param container the lab in its shadow root, with survey.html in its ".survey"
   * @param lab whose experiment is surveyed
   * @param folder where the files of the site are, with a slash at its end
   * @param workerScript the address of the script that workers run; empty if it is not known
   */
  @JSExport
  public static SurveyPage survey(
      HTMLElement container, LabHandle lab, String folder, String workerScript) {
    return new SurveyPage(container, lab, folder, workerScript);
  }
}
