package xorlab.page.workers;

import org.teavm.jso.JSExport;

/** The program survey-worker.js: what a worker of the survey runs, which only trains. */
public final class WorkerMain {
  private WorkerMain() {}

  /** Nothing happens until the script serves. */
  public static void main(String[] arguments) {}

  /** Trains what the page asks for, from now on. */
  @JSExport
  public static void serve() {
    SurveyWorker.begin();
  }
}
