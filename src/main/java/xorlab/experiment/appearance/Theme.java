package xorlab.experiment.appearance;

/** The colours of the page. */
public enum Theme {
  /** The theme of the reader's system. */
  AUTO,

  LIGHT,
  DARK
}
