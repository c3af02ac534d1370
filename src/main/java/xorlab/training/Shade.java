package xorlab.training;

/** What the colours of the plane show: the class alone, or the predicted probability in bands. */
public enum Shade {
  CLASS,
  PROBABILITY
}
