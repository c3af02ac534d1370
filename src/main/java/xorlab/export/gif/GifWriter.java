package xorlab.export.gif;

import java.util.Optional;
import xorlab.export.ByteBuilder;

/**
 * Writes an animated GIF (GIF89a, CompuServe 1990) that repeats forever.
 *
 * <p>Each frame has its own palette. Its colours are exact if there are at most 256, otherwise they
 * are reduced as in {@link ColorQuantizer}, without dithering. Only the pixels that change are
 * written, so an unchanged pixel keeps the colour in which it was first drawn.
 *
 * <p>A frame can be encoded in small steps: call {@link #startFrame}, then {@link #continueFrame}
 * until it returns true. To cancel, discard the writer.
 */
public final class GifWriter {
  private static final int MAX_SIDE = 0xffff;

  private final int width;
  private final int height;
  private final int delay;
  private final PixelOrder order;
  private final ByteBuilder file = new ByteBuilder();
  private Optional<GifEncodingStep> step = Optional.empty();
  private final ChangedPixels changes;
  private int[] last = {};
  private int frames;

  /**
   * @param width of all frames in pixels, 1 to 65535
   * @param height of all frames in pixels, 1 to 65535
   * @param delay of each frame, in hundredths of a second, 0 to 65535; browsers replace one of less
   *     than 2 by 10
   * @param order of the colours in a pixel
   */
  public GifWriter(int width, int height, int delay, PixelOrder order) {
    if (width < 1
        || width > MAX_SIDE
        || height < 1
        || height > MAX_SIDE
        || delay < 0
        || delay > MAX_SIDE) {
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
    this.order = order;
    changes = new ChangedPixels(width * height);
    writeHeader();
  }

  private void writeHeader() {
    file.add("GIF89a");
    file.addShort(width);
    file.addShort(height);
    file.add(0); // no global palette
    file.add(0); // index of the background colour
    file.add(0); // aspect ratio of pixels: not given
    // Netscape's extension, which all decoders support: 0 repeats forever.
    file.add(0x21);
    file.add(0xff);
    file.add(11);
    file.add("NETSCAPE2.0");
    file.add(3);
    file.add(1);
    file.addShort(0);
    file.add(0);
  }

  /** The number of frames in the file. */
  public int frames() {
    return frames;
  }

  /**
   * Adds a frame in one call.
   *
   * @param pixels as in {@link #startFrame}
   */
  public void add(int[] pixels) {
    startFrame(pixels);
    while (!continueFrame(Integer.MAX_VALUE)) {
      // until the frame is complete
    }
  }

  /**
   * Begins a frame.
   *
   * @param pixels row after row, in the writer's order, taken as opaque. The array must not be
   *     changed until the frame after this one is complete.
   */
  public void startFrame(int[] pixels) {
    if (step.isPresent()) {
      throw new IllegalStateException(
          "Call continueFrame until it returns true, then start the next frame.");
    }
    if (pixels.length != width * height) {
      throw new IllegalArgumentException(
          "A frame of "
              + width
              + "x"
              + height
              + " takes a colour for each pixel, not "
              + pixels.length
              + ".");
    }
    step =
        Optional.of(
            new FrameDiff(new GifFrame(file, width, height, delay, order, pixels, last, changes)));
    last = pixels;
  }

  /**
   * Continues the frame by at least one row.
   *
   * @param pixels about how many to read. A frame reads each of its pixels twice, and each of its
   *     colours up to 256 times.
   * @return whether the frame is complete
   */
  public boolean continueFrame(int pixels) {
    for (int remaining = pixels; step.isPresent() && remaining > 0; ) {
      remaining -= step.get().nextPixels();
      step = step.get().step();
      frames += step.isEmpty() ? 1 : 0;
    }
    return step.isEmpty();
  }

  /** The file with the frames added so far. */
  public byte[] bytes() {
    if (step.isPresent()) {
      throw new IllegalStateException(
          "Call continueFrame until it returns true, then ask for the file.");
    }
    file.add(0x3b);
    byte[] bytes = file.toArray();
    file.dropLast();
    return bytes;
  }
}
