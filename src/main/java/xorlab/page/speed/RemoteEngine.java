package xorlab.page.speed;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** This program on another engine, as {@link Main} exports it. */
public interface RemoteEngine extends JSObject {
  RemoteTask job(String work);

  RemoteTask epoch(int points, int width, int depth);

  /** {@link RepeatedTask} on the other engine. */
  interface RemoteTask extends JSObject {
    void run(int times);
  }

  /** Starts loading the other engine; {@link SpeedPage} is notified of the result. */
  @JSFunctor
  @FunctionalInterface
  interface Loading extends JSObject {
    void begin();
  }
}
