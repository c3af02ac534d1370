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
  public boolean isLab() {
    return changes.changes().isEmpty() && !changes.isOnline();
  }
}
