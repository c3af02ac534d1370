package xorlab.diagnostics;

/**
 * A finding about one iteration of a run.
 *
 * @param kind the kind of finding
 * @param sentence one or two sentences for the reader
 */
public record Diagnostic(Kind kind, String sentence) {
  /** The kinds of findings. */
  public enum Kind {
    /** The next update gives a number that is not finite, or the start has one. */
    DIVERGENCE,
    /** NumPy prints another number here. */
    NUMPY_DIFFERS,
    /** ReLUs that are 0 at every point. */
    DEAD,
    /** Units at the flat ends of their activation, at every point. */
    SATURATION,
    /** Units of a layer that are copies of each other. */
    SYMMETRY,
    /** The gradient is nearly 0, yet points are still wrong. */
    STUCK,
    /** All points are classified correctly; the only kind that is not a problem. */
    SOLVED
  }
}
