package xorlab.export.gif;

import java.util.Optional;

/**
 * A step of the encoding of a frame. Steps are short, so that a page can do other things in
 * between.
 */
interface GifEncodingStep {
  /** The cost of the step, as the number of pixels that it reads. */
  int nextPixels();

  /** Performs the step, and returns the one after it; empty once the frame is in the file. */
  Optional<GifEncodingStep> step();
}
