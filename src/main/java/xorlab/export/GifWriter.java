package xorlab.export;

import java.util.Optional;

/**
 * Writes an animated GIF (GIF89a, CompuServe 1990) that loops for ever, a frame after another.
 *
 * <p>Each frame has its own palette. Its colours are exact where it has up to 256 of them, else as
 * {@link FewColours} says, without dithering. Only what changes from one frame to the next is
 * written, so a pixel that stays as it is keeps the colour in which it was first shown.
 *
 * <p>A frame may be encoded bit by bit: {@link #start} it, then call {@link #work} until it is
 * done. Whoever has enough of it lets go of the writer.
 */
public final class GifWriter {
  private static final int MOST = 0xffff;

  private final int width;
  private final int height;
  private final int delay;
  private final Bytes file = new Bytes();
  private Optional<GifWork> work = Optional.empty();
  private int[] last = {};
  private int frames;

  /**
   * @param width of all frames in pixels, 1 to 65535
   * @param height likewise
   * @param delay for which each frame is shown, in hundredths of a second, 0 to 65535; browsers
   *     show one of less than 2 for 10
   */
  public GifWriter(int width, int height, int delay) {
    if (width < 1 || width > MOST || height < 1 || height > MOST || delay < 0 || delay > MOST) {
      throw new IllegalArgumentException(
          "A GIF has sides of 1 to 65535 pixels and delays of 0 to 65535 hundredths, not "
              + width
              + "x"
              + height
              + " and "
              + delay
              + ".");
    }
    this.width = width;
    this.height = height;
    this.delay = delay;
    writeHeader();
  }

  private void writeHeader() {
    file.add("GIF89a");
    file.addShort(width);
    file.addShort(height);
    file.add(0); // no palette for all frames
    file.add(0); // the background's place in it
    file.add(0); // pixels are as wide as high, as far as is known
    // Netscape's extension, which every reader knows: 0 repeats for ever.
    file.add(0x21);
    file.add(0xff);
    file.add(11);
    file.add("NETSCAPE2.0");
    file.add(3);
    file.add(1);
    file.addShort(0);
    file.add(0);
  }

  /** How many frames are in the file. */
  public int frames() {
    return frames;
  }

  /**
   * Adds a frame at once.
   *
   * @param argb as {@link #start} takes it
   */
  public void add(int[] argb) {
    start(argb);
    while (!work(Integer.MAX_VALUE)) {
      // until it is done
    }
  }

  /**
   * Begins a frame.
   *
   * @param argb its pixels, row after row, each as {@code 0xaarrggbb}; they are taken as opaque.
   *     Nobody changes the array until the frame after this one is done.
   */
  public void start(int[] argb) {
    if (work.isPresent()) {
      throw new IllegalStateException("Call work until it gives true, then start the next frame.");
    }
    if (argb.length != width * height) {
      throw new IllegalArgumentException(
          "A frame of "
              + width
              + "x"
              + height
              + " takes a colour for each pixel, not "
              + argb.length
              + ".");
    }
    work = Optional.of(new GifChanges(new GifFrame(file, width, height, delay, argb, last)));
    last = argb;
  }

  /**
   * Goes on with the frame, by one row at least.
   *
   * @param pixels about how many to look at. A frame has each of its pixels looked at twice, and
   *     each of its colours up to 256 times.
   * @return whether the frame is in the file
   */
  public boolean work(int pixels) {
    for (int left = pixels; work.isPresent() && left > 0; ) {
      left -= work.get().pixels();
      work = work.get().step();
      frames += work.isEmpty() ? 1 : 0;
    }
    return work.isEmpty();
  }

  /** The file with the frames up to now. */
  public byte[] bytes() {
    if (work.isPresent()) {
      throw new IllegalStateException("Call work until it gives true, then ask for the file.");
    }
    file.add(0x3b);
    byte[] bytes = file.toArray();
    file.dropLast();
    return bytes;
  }
}
