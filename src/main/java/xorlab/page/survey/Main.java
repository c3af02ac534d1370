package xorlab.page.survey;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Workers.PageWorker;
import xorlab.page.ui.LabHandle;

/** The exports of this program, survey.js, for {@code element.js}. */
public final class Main {
  private Main() {}

  /** Does nothing: {@link #survey} is called later. */
  public static void main(String[] arguments) {}

  /**
   * Creates the survey of a lab.
   *
   * @param container the lab in its shadow root, with survey.html in its ".survey"
   * @param lab whose experiment is surveyed
   * @param folder the URL of the site's files, with a trailing slash
   * @param workerScript the URL of the script that workers run, as a text or a TrustedScriptURL;
   *     empty if unknown
   * @param pageWorker starts that script on the page instead
   */
  @JSExport
  public static SurveyPage survey(
      HTMLElement container,
      LabHandle lab,
      String folder,
      JSObject workerScript,
      PageWorker pageWorker) {
    return new SurveyPage(container, lab, folder, workerScript, pageWorker);
  }
}
