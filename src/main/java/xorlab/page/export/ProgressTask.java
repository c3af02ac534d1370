package xorlab.page.export;

import xorlab.page.ui.Gate;

/** Long work, done in steps, that reports its progress. */
interface ProgressTask {
  /**
   * Does some milliseconds of work.
   *
   * @return whether there is more to do
   */
  boolean step();

  /** The gate at which it waits for what is done elsewhere. */
  default Gate gate() {
    return new Gate();
  }

  /** Ends what is done elsewhere, as the task has been cancelled or has failed. */
  default void stop() {}

  /** The fraction that is done, from 0 to 1. */
  double done();

  /** What is being done, in a few words: "Frame 3 of 8". */
  String progress();

  /** Passes on the result. Called once, after the last step. */
  void finish();
}
