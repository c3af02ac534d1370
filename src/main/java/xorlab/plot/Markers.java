package xorlab.plot;

/** How data points look: a circle for 0 and a square for 1, or circles alone as in the notebook. */
public enum Markers {
  SHAPES,
  CIRCLES
}
