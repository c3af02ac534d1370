package xorlab.page.figures;

import org.teavm.jso.browser.Performance;

/**
 * Does what comes again in each frame as often as it can be afforded: what is quick, always; what
 * takes long, so that most of the time is left to the rest of the page.
 */
public final class FrameThrottle {
  /** What takes no longer than this is quick, in milliseconds. */
  private static final double QUICK_MILLISECONDS = 3;

  /** After what took longer there is a pause of so many times that length. */
  private static final double PAUSE_FACTOR = 4;

  private double next;

  /**
   * @param force whether it is to be done even if it is not yet its time
   */
  public void run(boolean force, Runnable work) {
    double started = Performance.now();
    if (!force && started < next) {
      return;
    }
    work.run();
    double end = Performance.now();
    double taken = end - started;
    next = taken > QUICK_MILLISECONDS ? end + PAUSE_FACTOR * taken : 0;
  }
}
