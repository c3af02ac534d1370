package xorlab.bench;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** This program on another engine, as {@link Main} exports it. */
public interface OtherEngine extends JSObject {
  OtherJob job(String work);

  OtherJob epoch(int points, int width, int depth);

  /** {@link Job} on the other engine. */
  interface OtherJob extends JSObject {
    void run(int times);
  }

  /** Begins to load the other engine; {@link SpeedPage} is notified of the result. */
  @JSFunctor
  @FunctionalInterface
  interface Loading extends JSObject {
    void begin();
  }
}
