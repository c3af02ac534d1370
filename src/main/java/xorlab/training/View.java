package xorlab.training;

/** The figures that the lab can show on their own, as the setting {@code view} names them. */
public enum View {
  DECISION,
  NETWORK,
  HIDDEN,
  LOSS,
  LANDSCAPE,
  PREDICTIONS,
  BACKPROP,
  GRAPH,
  SURVEY
}
