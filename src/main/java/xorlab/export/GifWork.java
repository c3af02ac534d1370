package xorlab.export;

import java.util.Optional;

/**
 * A step of the encoding of a frame. Steps are short, so that a page can do other things in
 * between.
 */
interface GifWork {
  /** The cost of the step, as the number of pixels that it reads. */
  int pixels();

  /** Performs the step, and returns the one after it; empty once the frame is in the file. */
  Optional<GifWork> step();
}
