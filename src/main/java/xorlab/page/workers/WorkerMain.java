package xorlab.page.workers;

import org.teavm.jso.JSExport;

/** The program survey-worker.js, which a worker of the survey runs. It only trains. */
public final class WorkerMain {
  private WorkerMain() {}

  /** Does nothing: {@link #serve} is called later. */
  public static void main(String[] arguments) {}

  /** Starts handling the page's requests. */
  @JSExport
  public static void serve() {
    SurveyWorker.begin();
  }
}
