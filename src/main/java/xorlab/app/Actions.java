package xorlab.app;

import xorlab.training.Setting;

/** What the parts of a lab may ask of it when the reader uses them. */
interface Actions {
  void playOrPause();

  /** Steps on, or back if the number is negative, and pauses. */
  void step(int iterations);

  /** Pauses at an iteration, or at the nearest one there is. */
  void seek(int iteration);

  /** Something else of this iteration is to be shown. */
  void redraw();

  /** The study comes into view and is to be loaded. */
  void openStudy();

  /** Gives the sentence that says why the text cannot be taken, or "". */
  String choose(Setting setting, String text);
}
