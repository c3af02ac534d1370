package xorlab.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import xorlab.numeric.Matrix;

/** Builds the matrices of an iteration, in the order of computation. */
final class LedgerBuilder {
  private static final CellExpression GIVEN = writer -> {};

  private final LedgerValues values;
  private final List<LedgerMatrix> made = new ArrayList<>();

  private LedgerBuilder(LedgerValues values) {
    this.values = values;
  }

  /**
   * @param scope the points of the loss and gradients; a single point has no update
   */
  static List<LedgerMatrix> of(LedgerValues values, LossScope scope) {
    LedgerBuilder all = new LedgerBuilder(values);
    ForwardQuantities forward = new ForwardQuantities(all, values);
    PenaltyQuantities penalty = new PenaltyQuantities(all, values, forward.W);
    new LossQuantity(all, values, scope, forward, penalty).add();
    BackwardQuantities backward = new BackwardQuantities(all, values, scope, forward, penalty);
    if (scope != LossScope.POINT) {
      new UpdateBuilder(all, values).add(forward.W, forward.b, backward.dW, backward.db);
    }
    return all.made;
  }

  LedgerMatrix given(
      Symbol symbol, int layer, Supplier<Matrix> matrix, String formula, String meaning) {
    return add(symbol, layer, matrix, formula, meaning, List.of(), GIVEN);
  }

  /** Each cell by the same template; the inputs are those whose letters it has. */
  LedgerMatrix elementwise(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String template,
      String meaning,
      Operand... candidates) {
    return elementwise(symbol, layer, matrix, template, meaning, cell -> template, candidates);
  }

  /** The same, where some of the cells have a simpler template of their own. */
  LedgerMatrix elementwise(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String template,
      String meaning,
      Function<Cell, String> templates,
      Operand... candidates) {
    List<Operand> operands = new ArrayList<>();
    for (Operand operand : candidates) {
      if (LetterTemplate.contains(template, operand.letter())) {
        operands.add(operand);
      }
    }
    return add(
        symbol,
        layer,
        matrix,
        withNames(template, operands),
        meaning,
        operands,
        writer -> writer.write(templates.apply(writer.cell())));
  }

  /** The template with the names of the quantities for the letters. */
  private static String withNames(String template, List<Operand> operands) {
    StringBuilder formula = new StringBuilder();
    LetterTemplate.fill(
        template,
        formula,
        letter -> {
          for (Operand operand : operands) {
            if (operand.letter() == letter) {
              formula.append(operand.matrix().name());
            }
          }
        });
    return formula.toString();
  }

  /** Each cell by the same arithmetic. */
  LedgerMatrix add(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String formula,
      String meaning,
      List<Operand> operands,
      CellExpression arithmetic) {
    LedgerMatrix quantity =
        values.matrix(symbol, layer, matrix, formula, meaning, operands, arithmetic);
    made.add(quantity);
    return quantity;
  }
}
