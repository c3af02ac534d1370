package xorlab.ledger;

/** How a line of arithmetic writes a cell that it reads. */
public enum OperandStyle {
  /** Its value in full, which evaluates to the same bits: 0.20664748491673536. */
  FULL,
  /** Its value to four significant digits: 0.2066. */
  SHORT,
  /** Its name: A1[0,1]. */
  NAMES
}
