package xorlab.page.lab;

import java.util.Arrays;
import org.teavm.jso.browser.Performance;

/**
 * Which groups of its parts the lab shows in a frame: all of them, or, where that takes too long,
 * one group after another.
 */
final class FrameGroups {
  private static final int ALL = -1;

  private final double maxMilliseconds;

  /** How long each group took when it was last shown. */
  private final double[] took;

  private int current = ALL;
  private double started;

  /**
   * @param count the number of groups
   * @param maxMilliseconds the longest time for all groups in one frame
   * @param assumed the time for a group as long as none is known, in milliseconds
   */
  FrameGroups(int count, double maxMilliseconds, double assumed) {
    this.maxMilliseconds = maxMilliseconds;
    took = new double[count];
    Arrays.fill(took, assumed);
  }

  /**
   * Begins a frame.
   *
   * @param next whether to go on with the next group, not with the first
   * @param isNew whether the frame shows another experiment, for which parts are made anew: then it
   *     takes about twice as long as the last one
   */
  void begin(boolean next, boolean isNew) {
    double sum = 0;
    for (double milliseconds : took) {
      sum += isNew ? 2 * milliseconds : milliseconds;
    }
    current = sum < maxMilliseconds ? ALL : next ? (current + 1) % took.length : 0;
    started = Performance.now();
  }

  /** Begins a frame with all groups. */
  void beginAll() {
    current = ALL;
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
