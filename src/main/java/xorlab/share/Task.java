package xorlab.share;

/** Something that takes long. */
interface Task {
  /**
   * Does a small part.
   *
   * @return whether there is more to do
   */
  boolean step();

  /** How much is done, 0 to 1. */
  double done();

  /** What is being done, in a few words. */
  String progress();

  /** All is done. */
  void finish();
}
