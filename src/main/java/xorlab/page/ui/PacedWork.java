package xorlab.page.ui;

import java.util.function.IntPredicate;
import org.teavm.jso.browser.Performance;
import xorlab.training.UpdatePace;

/** Repeated work, each time so much that it takes about two milliseconds, or one unit of it. */
public final class PacedWork {
  private final UpdatePace pace = new UpdatePace(1 << 20);

  /**
   * Works for a moment.
   *
   * @param work does the given number of units, such as updates
   * @return what the work returns
   */
  public boolean run(IntPredicate work) {
    double started = Performance.now();
    boolean result = work.test(pace.updates());
    pace.took(Performance.now() - started);
    return result;
  }
}
