package xorlab.page.figures;

import org.teavm.jso.browser.Performance;

/**
 * Limits how often work that is due in every frame is done: quick work always, slow work so that
 * most of the time is left for the rest of the page.
 */
public final class FrameThrottle {
  /** The longest duration of quick work, in milliseconds. */
  private static final double QUICK_MILLISECONDS = 3;

  /** The pause after slow work, as a multiple of its duration. */
  private static final double PAUSE_FACTOR = 4;

  private double next;

  /**
   * @param force whether to ignore the pause
   */
  public void run(boolean force, Runnable work) {
    double started = Performance.now();
    if (!force && started < next) {
      return;
    }
    work.run();
    double end = Performance.now();
    double duration = end - started;
    next = duration > QUICK_MILLISECONDS ? end + PAUSE_FACTOR * duration : 0;
  }
}
