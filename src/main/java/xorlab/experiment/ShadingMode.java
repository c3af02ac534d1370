package xorlab.experiment;

/** What the colours of the plane show: the class alone, or the predicted probability in bands. */
public enum ShadingMode {
  CLASS,
  PROBABILITY
}
