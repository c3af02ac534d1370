package xorlab.export;

/**
 * Which iterations are the frames of a GIF, and how they are shown.
 *
 * @param from the iteration of the first frame
 * @param to no frame is of a later iteration
 * @param every iterations from a frame to the next
 * @param delay hundredths of a second for which each frame is shown
 * @param width in pixels
 * @param height in pixels
 */
public record FrameSequence(int from, int to, int every, int delay, int width, int height) {
  /** A GIF of so many frames is some ten megabytes and takes minutes to make. */
  public static final int MOST = 1000;

  public FrameSequence {
    if (from < 0 || to < from || every < 1 || (to - from) / every >= MOST) {
      throw new IllegalArgumentException(
          "A GIF has 1 to " + MOST + " frames, not every " + every + " from " + from + " to " + to);
    }
  }

  /** How many frames there are. */
  public int frames() {
    return (to - from) / every + 1;
  }

  /** The iteration that a frame shows, from 0 to {@link #frames} - 1. */
  public int iteration(int frame) {
    return from + frame * every;
  }
}
