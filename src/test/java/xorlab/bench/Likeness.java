package xorlab.bench;

/** How near a contestant's numbers must come to those of plain JavaScript. */
enum Likeness {
  /** The same rule in 64 bits; sums and exp may round otherwise. */
  SAME(1e-8),

  /** The same rule in 32 bits. */
  SINGLE(1e-4),

  /** A rule of its own, as near as the library has one: XOR must be learnt, later. */
  OTHER(2e-2);

  final double tolerance;

  Likeness(double tolerance) {
    this.tolerance = tolerance;
  }
}
