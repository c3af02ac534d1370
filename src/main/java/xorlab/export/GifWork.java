package xorlab.export;

import java.util.Optional;

/** What is left to do for a frame, bit by bit, so that a page may do other things in between. */
interface GifWork {
  /** How long the next bit takes, in pixels that are looked at. */
  int pixels();

  /** Does the next bit, and gives the work after it; empty when the frame is in the file. */
  Optional<GifWork> step();
}
