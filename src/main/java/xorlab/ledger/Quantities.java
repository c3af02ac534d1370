package xorlab.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import xorlab.numeric.Matrix;

/** Makes the quantities of an iteration, in the order of computation. */
final class Quantities {
  private static final Arithmetic GIVEN = line -> {};

  private final Iteration iteration;
  private final List<Quantity> made = new ArrayList<>();

  private Quantities(Iteration iteration) {
    this.iteration = iteration;
  }

  /**
   * @param share whose loss and gradients these are; a point alone makes no update
   */
  static List<Quantity> of(Iteration iteration, Share share) {
    Quantities all = new Quantities(iteration);
    ForwardQuantities forward = new ForwardQuantities(all, iteration, share);
    BackwardQuantities backward = new BackwardQuantities(all, iteration, share, forward);
    if (share != Share.POINT) {
      new Updates(all, iteration).add(forward.W, forward.b, backward.dW, backward.db);
    }
    return all.made;
  }

  Quantity given(
      Symbol symbol, int layer, Supplier<Matrix> matrix, String formula, String meaning) {
    return add(symbol, layer, matrix, formula, meaning, List.of(), GIVEN);
  }

  /** Each cell by the same template; the inputs are those whose letters it has. */
  Quantity valueByValue(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String template,
      String meaning,
      Input... candidates) {
    return valueByValue(symbol, layer, matrix, template, meaning, cell -> template, candidates);
  }

  /** The same, where some of the cells have a simpler template of their own. */
  Quantity valueByValue(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String template,
      String meaning,
      Function<Cell, String> templates,
      Input... candidates) {
    List<Input> inputs = new ArrayList<>();
    for (Input input : candidates) {
      if (Template.uses(template, input.letter())) {
        inputs.add(input);
      }
    }
    return add(
        symbol,
        layer,
        matrix,
        named(template, inputs),
        meaning,
        inputs,
        line -> line.write(templates.apply(line.cell())));
  }

  /** The template with the names of the quantities for the letters. */
  private static String named(String template, List<Input> inputs) {
    StringBuilder formula = new StringBuilder();
    Template.fill(
        template,
        formula,
        letter -> {
          for (Input input : inputs) {
            if (input.letter() == letter) {
              formula.append(input.of().name());
            }
          }
        });
    return formula.toString();
  }

  /** Each cell by the same arithmetic. */
  Quantity add(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String formula,
      String meaning,
      List<Input> inputs,
      Arithmetic arithmetic) {
    Quantity quantity =
        new Quantity(symbol, layer, matrix, iteration::first, formula, meaning, inputs, arithmetic);
    made.add(quantity);
    return quantity;
  }
}
