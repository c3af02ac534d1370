package xorlab.export.gif;

/**
 * The frames of a GIF: their iterations, their size and their delay.
 *
 * @param from the iteration of the first frame
 * @param to the greatest iteration of a frame
 * @param every iterations from one frame to the next
 * @param delay the time for which each frame is shown, in hundredths of a second
 * @param width in pixels
 * @param height in pixels
 */
public record FrameSequence(int from, int to, int every, int delay, int width, int height) {
  /**
   * The greatest number of frames: such a GIF has about ten megabytes and takes minutes to make.
   */
  public static final int MAX_FRAMES = 1000;

  public FrameSequence {
    if (from < 0 || to < from || every < 1 || (to - from) / every >= MAX_FRAMES) {
      throw new IllegalArgumentException(
          "A GIF has 1 to "
              + MAX_FRAMES
              + " frames, not every "
              + every
              + " from "
              + from
              + " to "
              + to);
    }
  }

  /** The number of frames. */
  public int frames() {
    return (to - from) / every + 1;
  }

  /**
   * The iteration of a frame.
   *
   * @param frame from 0 to {@link #frames} - 1
   */
  public int iteration(int frame) {
    return from + frame * every;
  }
}
