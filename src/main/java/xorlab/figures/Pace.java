package xorlab.figures;

import org.teavm.jso.browser.Performance;

/**
 * Does what comes again in each frame as often as it can be afforded: what is quick, always; what
 * takes long, so that most of the time is left to the rest of the page.
 */
public final class Pace {
  /** What takes no longer than this is quick, in milliseconds. */
  private static final double QUICK = 3;

  /** After what took longer there is a pause of so many times that length. */
  private static final double PAUSE = 4;

  private double next;

  /**
   * @param surely whether it is to be done even if it is not yet its time
   */
  public void run(boolean surely, Runnable work) {
    double begun = Performance.now();
    if (!surely && begun < next) {
      return;
    }
    work.run();
    double end = Performance.now();
    double taken = end - begun;
    next = taken > QUICK ? end + PAUSE * taken : 0;
  }
}
