package xorlab.page.export;

/** Long work that shows how far it has come and may be cancelled. */
interface ProgressTask {
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

  /** Hands on what was made; called once, after the last step. */
  void finish();
}
