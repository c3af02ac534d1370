package xorlab.page.export;

/** Long work, done in steps, that reports its progress. */
interface ProgressTask {
  /**
   * Does some milliseconds of work.
   *
   * @return whether there is more to do
   */
  boolean step();

  /** The fraction that is done, from 0 to 1. */
  double done();

  /** What is being done, in a few words: "Frame 3 of 8". */
  String progress();

  /** Passes on the result. Called once, after the last step. */
  void finish();
}
