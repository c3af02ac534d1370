package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Runs work that may throw, because the browser refuses what it asks for. */
public final class Guard {
  private Guard() {}

  /**
   * Runs work. What it throws is written to the console, for whoever looks for the cause.
   *
   * @param failed receives the message of what was thrown, without a full stop
   */
  @JSBody(
      params = {"work", "failed"},
      script =
          "try { work(); } catch (error) { console.error(error);"
              + " failed(String(error && error.message || error).replace(/\\.$/, '')); }")
  public static native void run(Work work, Failure failed);

  /** Work that may throw. */
  @JSFunctor
  @FunctionalInterface
  public interface Work extends JSObject {
    void run();
  }

  /** Receives the message of what was thrown. */
  @JSFunctor
  @FunctionalInterface
  public interface Failure extends JSObject {
    void accept(String message);
  }
}
