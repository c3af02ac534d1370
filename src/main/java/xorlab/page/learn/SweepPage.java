package xorlab.page.learn;

import org.teavm.jso.JSExport;
import xorlab.lesson.HandSweep;

/** A sweep by hand, for its element. */
public final class SweepPage {
  private final HandSweep sweep;

  SweepPage(HandSweep sweep) {
    this.sweep = sweep;
  }

  /** The names of the nodes in the order of computation, with blanks between. */
  @JSExport
  public String nodes() {
    return String.join(" ", sweep.nodes());
  }

  /** The value of a node or leaf. */
  @JSExport
  public String value(String name, int places) {
    return LessonPage.rows(sweep.value(name), places);
  }

  /** Its gradient so far. */
  @JSExport
  public String gradient(String name, int places) {
    return LessonPage.rows(sweep.gradient(name), places);
  }

  /**
   * Processes a node: the names of the nodes whose parts were still missing, and those to whose
   * gradients it has added, each with blanks between, and a tab between both.
   */
  @JSExport
  public String process(String node) {
    HandSweep.Step step = sweep.process(node);
    return String.join(" ", step.missing()) + "\t" + String.join(" ", step.receivers());
  }

  @JSExport
  public boolean isDone() {
    return sweep.isDone();
  }

  /** Whether some node was processed before its gradient was complete. */
  @JSExport
  public boolean wasTooEarly() {
    return sweep.wasTooEarly();
  }
}
