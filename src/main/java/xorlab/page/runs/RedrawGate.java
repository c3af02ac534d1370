package xorlab.page.runs;

import org.teavm.jso.browser.Performance;
import xorlab.page.ui.PrintMode;
import xorlab.plot.draw.Palette;

/**
 * Decides whether a panel is drawn again: after a change of its own or of the colours, and at
 * intervals while it trains, because drawing takes time from training.
 */
public final class RedrawGate {
  private final Runnable requestFrame;
  private Palette shown = Palette.light();
  private boolean isStale = true;
  private double shownAt;

  public RedrawGate(Runnable requestFrame) {
    this.requestFrame = requestFrame;
  }

  /** Called when something in the panel has changed. */
  public void invalidate() {
    isStale = true;
    requestFrame.run();
  }

  /**
   * Called when results have come, which many do between two drawings: requests a frame only if it
   * would be drawn.
   *
   * @param interval as in {@link #opens}
   */
  public void invalidate(double interval) {
    isStale = true;
    if (isDue(interval)) {
      requestFrame.run();
    }
  }

  /**
   * Whether to draw now.
   *
   * @param interval the least time since the last drawing, in milliseconds
   */
  public boolean opens(Palette palette, double interval) {
    boolean changed = isStale || palette != shown || PrintMode.isPrinting();
    if (!changed || !isDue(interval)) {
      return false;
    }
    shown = palette;
    isStale = false;
    shownAt = Performance.now();
    return true;
  }

  private boolean isDue(double interval) {
    return Performance.now() - shownAt >= interval;
  }
}
