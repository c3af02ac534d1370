package xorlab.ledger;

import static xorlab.ledger.Index.EACH;

import java.util.function.Supplier;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.training.Adam;
import xorlab.training.Momentum;
import xorlab.training.Optimizer;

/** Makes the quantities of an update, operation by operation as the optimizers compute them. */
final class Updates {
  private static final String BEFORE = ", as the updates before have left it.";

  /** What is updated together: the weights of a layer, or its biases, with their gradient. */
  private record Slot(Quantity old, Quantity gradient) {
    int layer() {
      return old.layer();
    }

    boolean isOfWeights() {
      return old.symbol() == Symbol.W;
    }

    /** "each weight of layer 2". */
    String each() {
      return "each " + (isOfWeights() ? "weight" : "bias") + " of layer " + layer();
    }

    Symbol pick(Symbol ofWeights, Symbol ofBiases) {
      return isOfWeights() ? ofWeights : ofBiases;
    }

    Supplier<Matrix> pick(Parameters parameters) {
      return () -> isOfWeights() ? parameters.W[layer()] : parameters.b[layer()];
    }
  }

  private final Quantities all;
  private final Iteration iteration;
  private final Optimizer optimizer;
  private final Quantity alpha;

  Updates(Quantities all, Iteration iteration) {
    this.all = all;
    this.iteration = iteration;
    optimizer = iteration.optimizer.unfrozen();
    alpha =
        number(
            Symbol.ALPHA,
            iteration.alpha,
            "The learning rate: how far the update goes against the gradient.");
  }

  /** Adds the update of each layer; index 0 of the arrays is empty. */
  void add(Quantity[] W, Quantity[] b, Quantity[] dW, Quantity[] db) {
    Slot[] slots = new Slot[2 * W.length - 2];
    for (int i = 1; i < W.length; i++) {
      slots[2 * i - 2] = new Slot(W[i], dW[i]);
      slots[2 * i - 1] = new Slot(b[i], db[i]);
    }
    if (optimizer instanceof Momentum momentum) {
      addMomentum(momentum, slots);
    } else if (optimizer instanceof Adam adam) {
      addAdam(adam, slots);
    } else {
      addGradientDescent(slots);
    }
  }

  private void addGradientDescent(Slot[] slots) {
    for (Slot slot : slots) {
      addStep(slot, "p - r * d", Input.same('d', slot.gradient));
    }
  }

  private void addMomentum(Momentum after, Slot[] slots) {
    for (Slot slot : slots) {
      Quantity v =
          remembered(
              slot,
              slot.pick(Symbol.V_W, Symbol.V_B),
              iteration.v,
              "The velocity of " + slot.each() + BEFORE);
      Quantity newV =
          all.valueByValue(
              slot.pick(Symbol.NEW_V_W, Symbol.NEW_V_B),
              slot.layer(),
              slot.pick(after.v),
              "0.9 * v + d",
              "The velocity of " + slot.each() + ": it keeps nine tenths and gains the gradient.",
              Input.same('v', v),
              Input.same('d', slot.gradient));
      addStep(slot, "p - r * v", Input.same('v', newV));
    }
  }

  private void addAdam(Adam after, Slot[] slots) {
    Quantity mPower =
        number(
            Symbol.M_POWER,
            iteration.mPower,
            "0.9 times itself, once for each update so far and for this one.");
    Quantity vPower =
        number(
            Symbol.V_POWER,
            iteration.vPower,
            "0.999 times itself, once for each update so far and for this one.");
    for (Slot slot : slots) {
      Quantity m =
          remembered(
              slot,
              slot.pick(Symbol.M_W, Symbol.M_B),
              iteration.m,
              "The mean gradient of " + slot.each() + BEFORE);
      Quantity newM =
          all.valueByValue(
              slot.pick(Symbol.NEW_M_W, Symbol.NEW_M_B),
              slot.layer(),
              slot.pick(after.m),
              "0.9 * m + (1 - 0.9) * d",
              "The mean gradient of " + slot.each() + ", in which the latest count most.",
              Input.same('m', m),
              Input.same('d', slot.gradient));
      Quantity v =
          remembered(
              slot,
              slot.pick(Symbol.V_W, Symbol.V_B),
              iteration.v,
              "The mean square of the gradient of " + slot.each() + BEFORE);
      Quantity newV =
          all.valueByValue(
              slot.pick(Symbol.NEW_V_W, Symbol.NEW_V_B),
              slot.layer(),
              slot.pick(after.v),
              "0.999 * v + (1 - 0.999) * d * d",
              "The mean square of the gradient of " + slot.each() + ", over a longer time.",
              Input.same('v', v),
              Input.same('d', slot.gradient));
      Quantity mHat =
          corrected(slot, slot.pick(Symbol.M_HAT_W, Symbol.M_HAT_B), after.mHat, newM, mPower);
      Quantity vHat =
          corrected(slot, slot.pick(Symbol.V_HAT_W, Symbol.V_HAT_B), after.vHat, newV, vPower);
      addStep(
          slot, "p - r * m / (sqrt(v) + 0.00000001)", Input.same('m', mHat), Input.same('v', vHat));
    }
  }

  private Quantity corrected(
      Slot slot, Symbol symbol, Parameters matrices, Quantity mean, Quantity power) {
    return all.valueByValue(
        symbol,
        slot.layer(),
        slot.pick(matrices),
        "m / (1 - q)",
        "What " + mean.name() + " would be if it had not begun with zeros.",
        Input.same('m', mean),
        new Input('q', power, EACH, EACH));
  }

  /** The new weights or biases; a frozen one is what it was. */
  private void addStep(Slot slot, String template, Input... inputs) {
    Matrix frozen = slot.pick(iteration.frozen).get();
    Input[] candidates = new Input[inputs.length + 2];
    candidates[0] = Input.same('p', slot.old);
    candidates[1] = new Input('r', alpha, EACH, EACH).unlessFrozen(frozen);
    for (int i = 0; i < inputs.length; i++) {
      candidates[i + 2] = inputs[i].unlessFrozen(frozen);
    }
    all.valueByValue(
        slot.pick(Symbol.NEW_W, Symbol.NEW_B),
        slot.layer(),
        slot.pick(iteration.updated),
        template,
        (slot.isOfWeights() ? "The weights" : "The biases")
            + " of layer "
            + slot.layer()
            + " in the next iteration"
            + (anyIn(frozen) ? "; those that are frozen stay." : "."),
        cell -> frozen.get(cell.row(), cell.column()) == 1 ? "p" : template,
        candidates);
  }

  private static boolean anyIn(Matrix frozen) {
    for (double value : frozen.values()) {
      if (value == 1) {
        return true;
      }
    }
    return false;
  }

  private Quantity remembered(Slot slot, Symbol symbol, Parameters before, String meaning) {
    return all.given(symbol, slot.layer(), slot.pick(before), "", meaning);
  }

  private Quantity number(Symbol symbol, Matrix matrix, String meaning) {
    return all.given(symbol, 0, () -> matrix, "", meaning);
  }
}
