package xorlab.experiment.appearance;

/**
 * The markers of data points: a circle for 0 and a square for 1, or circles for both as in the
 * notebook.
 */
public enum MarkerStyle {
  SHAPES,
  CIRCLES
}
