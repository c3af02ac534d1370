package xorlab.check.search;

/** In what precision a program computed. */
public enum Precision {
  DOUBLE,
  SINGLE,

  /** Nothing speaks against single precision; numbers that need it decide. */
  MAYBE_SINGLE;

  /** Whether numbers may be off by what single precision rounds. */
  boolean isSingle() {
    return this != DOUBLE;
  }
}
