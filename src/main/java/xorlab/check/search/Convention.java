package xorlab.check.search;

import java.util.List;
import xorlab.mistake.Mistake;

/**
 * A way in which a right program may differ from the lab's.
 *
 * @param changes the lines that differ, written as those of a mistake
 * @param names of the mistakes of the table that it is the same as; empty if it is none
 * @param sentence what the program does; empty for the lab's way
 */
public record Convention(Mistake changes, List<String> names, String sentence) {
  /** Whether it divides the gradients by the number of points. */
  public boolean isMean() {
    return isNamed("mean-gradient");
  }

  /** Whether it minimises the squared error. */
  public boolean isSquaredError() {
    return isNamed("squared-error");
  }

  private boolean isNamed(String part) {
    for (String name : names) {
      if (name.indexOf(part) >= 0) {
        return true;
      }
    }
    return false;
  }

  public boolean isLab() {
    return changes.changes().isEmpty() && !changes.isOnline();
  }
}
