package xorlab.experiment.appearance;

/** What the decision figure's colours show: the class, or the predicted probability. */
public enum ShadingMode {
  CLASS,
  PROBABILITY
}
