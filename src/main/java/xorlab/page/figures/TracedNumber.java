package xorlab.page.figures;

import xorlab.ledger.Symbol;

/**
 * The place of a number in the ledger, where the reader can see how it is computed.
 *
 * @param layer from 1, or {@link #OUTPUT}
 */
public record TracedNumber(Symbol symbol, int layer, int row, int column) {
  /** The last layer, whichever that is. */
  public static final int OUTPUT = -1;
}
