package xorlab.plot;

/** What the plane's colour shows: the class alone, or the predicted probability in bands. */
public enum Shade {
  CLASS,
  PROBABILITY
}
