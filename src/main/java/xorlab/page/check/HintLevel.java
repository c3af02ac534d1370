package xorlab.page.check;

/** How much of a mistake is told. */
enum HintLevel {
  /** The step to look at. */
  WHERE,
  /** The equation too. */
  EQUATION,
  /** The line of code too. */
  LINE
}
