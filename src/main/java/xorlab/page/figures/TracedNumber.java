package xorlab.page.figures;

import java.util.List;
import xorlab.data.DelimitedText;
import xorlab.ledger.Symbol;
import xorlab.numeric.Decimals;

/**
 * The place of a number in the ledger, where the reader can see how it is computed.
 *
 * @param layer from 1, or {@link #OUTPUT}
 */
public record TracedNumber(Symbol symbol, int layer, int row, int column) {
  /** The last layer, whichever that is. */
  public static final int OUTPUT = -1;

  /** Formats this for {@link #parse}. */
  public String format() {
    return symbol.ordinal() + "," + layer + "," + row + "," + column;
  }

  /** Parses what {@link #format} returns. */
  public static TracedNumber parse(String text) {
    List<String> parts = DelimitedText.split(text, ',');
    return new TracedNumber(
        Symbol.values()[number(parts.get(0))],
        number(parts.get(1)),
        number(parts.get(2)),
        number(parts.get(3)));
  }

  private static int number(String text) {
    return (int) Decimals.parse(text).orElseThrow();
  }
}
