package xorlab.page.speed;

/** How closely a contestant's numbers must agree with those of plain JavaScript. */
enum Likeness {
  /** The same rule in 64 bits; sums and exp may round otherwise. */
  SAME("the same", 1e-8),

  /** The same rule in 32 bits. */
  SINGLE("the same to 32 bits", 1e-4),

  /**
   * A different update rule, the closest that the library has: it must only learn XOR in the end.
   */
  OTHER("learns by its own rule", 2e-2);

  final String title;
  final double tolerance;

  Likeness(String title, double tolerance) {
    this.title = title;
    this.tolerance = tolerance;
  }
}
