package xorlab.ledger;

import java.util.List;
import java.util.function.Supplier;
import xorlab.network.Inputs;
import xorlab.numeric.Matrix;
import xorlab.training.AlteredLines;

/**
 * A matrix whose lines a mistake has changed: they are shown, and its values without arithmetic.
 */
final class AlteredMatrix extends LedgerMatrix {
  private final AlteredLines lines;

  AlteredMatrix(
      Symbol symbol,
      int layer,
      Inputs inputs,
      Supplier<Matrix> values,
      String meaning,
      AlteredLines lines) {
    super(symbol, layer, inputs, values, row -> row, "", meaning, List.of(), writer -> {});
    this.lines = lines;
  }

  @Override
  public String formulaMathML() {
    return lines.mathML();
  }

  @Override
  public String note() {
    return lines.note();
  }
}
