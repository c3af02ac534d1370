package xorlab.experiment;

/** The figures that the lab can show on their own, as the setting {@code view} names them. */
public enum FigureName {
  DECISION,
  NETWORK,
  HIDDEN,
  LOSS,
  LANDSCAPE,
  PREDICTIONS,
  BACKPROP,
  GRAPH,
  SURVEY,
  CHECK
}
