package xorlab.bench;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** This very program on another engine, as {@link Main} exports it. */
public interface OtherEngine extends JSObject {
  OtherJob job(String work);

  OtherJob epoch(int points, int width, int depth);

  /** {@link Job} as it looks from another engine. */
  interface OtherJob extends JSObject {
    void run(int times);
  }

  /** Begins to load it; {@link SpeedPage} hears how that ends. */
  @JSFunctor
  @FunctionalInterface
  interface Loading extends JSObject {
    void begin();
  }
}
