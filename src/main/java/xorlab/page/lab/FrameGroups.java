package xorlab.page.lab;

import java.util.Arrays;
import org.teavm.jso.browser.Performance;

/**
 * Which groups of its parts the lab shows in a frame: all of them, or, on a machine that has no
 * time for that, one group after another.
 */
final class FrameGroups {
  /** The longest time for all groups in one frame, in milliseconds: half of the frame. */
  private static final double MAX_MILLISECONDS = 8;

  private static final int ALL = -1;

  /** How long each group took when it was last shown. */
  private final double[] took;

  private int current = ALL;
  private double started;

  /**
   * @param count the number of groups
   */
  FrameGroups(int count) {
    took = new double[count];
    Arrays.fill(took, MAX_MILLISECONDS); // as long as nothing is known, as while the page loads
  }

  /**
   * Begins a frame.
   *
   * @param all whether it must show all groups
   */
  void begin(boolean all) {
    double sum = 0;
    for (double milliseconds : took) {
      sum += milliseconds;
    }
    current = all || sum < MAX_MILLISECONDS ? ALL : (current + 1) % took.length;
    started = Performance.now();
  }

  /** Whether this frame shows a group. */
  boolean includes(int group) {
    return current == ALL || current == group;
  }

  /**
   * Ends the frame.
   *
   * @return whether the last group has been shown; if not, the next frame goes on
   */
  boolean end() {
    double milliseconds = Performance.now() - started;
    if (current == ALL) {
      Arrays.fill(took, milliseconds / took.length);
    } else {
      took[current] = milliseconds;
    }
    return current == ALL || current == took.length - 1;
  }
}
