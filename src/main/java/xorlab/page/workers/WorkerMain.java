package xorlab.page.workers;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * The program survey-worker.js, and as WebAssembly survey-worker.wasm, which trains for the survey:
 * in workers or, where they are unavailable, on the page.
 */
public final class WorkerMain {
  private WorkerMain() {}

  /** Does nothing: {@link #serve} is called later. */
  public static void main(String[] arguments) {}

  /**
   * Starts handling the page's requests.
   *
   * @param port the worker's global object, or the one that stands for it on the page
   */
  @JSExport
  public static void serve(JSObject port) {
    SurveyWorker.begin(port);
  }
}
