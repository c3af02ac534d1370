package xorlab.experiment;

/** The colours of the page. */
public enum Theme {
  /** As the reader's system has it. */
  AUTO,

  LIGHT,
  DARK
}
