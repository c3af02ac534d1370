package xorlab.diagnostics;

/**
 * Something worth saying about one iteration of a run.
 *
 * @param kind what it is
 * @param sentence one or two sentences for the reader
 */
public record Diagnostic(Kind kind, String sentence) {
  /** What can be recognised. */
  public enum Kind {
    /** The next update leaves the finite numbers. */
    DIVERGENCE,
    /** Units of ReLUs that are 0 at every point. */
    DEAD,
    /** Units at the flat ends of their activation, at every point. */
    SATURATION,
    /** Units of a layer that are copies of each other. */
    SYMMETRY,
    /** The gradient is nearly 0, yet points are still wrong. */
    STUCK,
    /** All points are right: the only kind that is good news. */
    SOLVED
  }
}
