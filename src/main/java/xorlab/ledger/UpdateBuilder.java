package xorlab.ledger;

import static xorlab.ledger.IndexRule.EACH;

import java.util.function.Supplier;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.optim.Adam;
import xorlab.optim.Momentum;
import xorlab.optim.Optimizer;
import xorlab.words.LedgerWords;

/** Makes the quantities of an update, operation by operation as the optimizers compute them. */
final class UpdateBuilder {
  /** What is updated together: the weights of a layer, or its biases, with their gradient. */
  private record Slot(LedgerMatrix old, LedgerMatrix gradient) {
    int layer() {
      return old.layer();
    }

    boolean isOfWeights() {
      return old.symbol() == Symbol.W;
    }

    /** "each weight of layer 2". */
    String each() {
      return isOfWeights() ? LedgerWords.eachWeight(layer()) : LedgerWords.eachBias(layer());
    }

    Symbol pick(Symbol ofWeights, Symbol ofBiases) {
      return isOfWeights() ? ofWeights : ofBiases;
    }

    Supplier<Matrix> pick(Parameters parameters) {
      return () -> isOfWeights() ? parameters.W[layer()] : parameters.b[layer()];
    }
  }

  private final LedgerBuilder builder;
  private final LedgerValues values;
  private final Optimizer optimizer;
  private final LedgerMatrix alpha;

  UpdateBuilder(LedgerBuilder builder, LedgerValues values) {
    this.builder = builder;
    this.values = values;
    optimizer = values.optimizer.unwrapped();
    alpha = values.decay.get(0, 0) == 0 ? givenAlpha() : decayedAlpha();
  }

  private LedgerMatrix givenAlpha() {
    return number(Symbol.ALPHA, values.alpha, LedgerWords.LEARNING_RATE);
  }

  private LedgerMatrix decayedAlpha() {
    LedgerMatrix rate = number(Symbol.RATE, values.learningRate, LedgerWords.FIRST_RATE);
    LedgerMatrix decay = number(Symbol.DECAY, values.decay, LedgerWords.DECAY);
    LedgerMatrix k = number(Symbol.ITERATION, values.iteration, LedgerWords.ITERATION);
    return builder.elementwise(
        Symbol.ALPHA,
        0,
        () -> values.alpha,
        "r / (1 + d * k)",
        LedgerWords.LEARNING_RATE,
        Operand.elementwise('r', rate),
        Operand.elementwise('d', decay),
        Operand.elementwise('k', k));
  }

  /** Adds the update of each layer; index 0 of the arrays is empty. */
  void add(LedgerMatrix[] W, LedgerMatrix[] b, LedgerMatrix[] dW, LedgerMatrix[] db) {
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
      addStep(slot, "p - r * d", Operand.elementwise('d', slot.gradient));
    }
  }

  private void addMomentum(Momentum after, Slot[] slots) {
    for (Slot slot : slots) {
      LedgerMatrix v =
          optimizerState(
              slot,
              slot.pick(Symbol.V_W, Symbol.V_B),
              values.v,
              LedgerWords.oldVelocity(slot.each()));
      LedgerMatrix newV =
          builder.elementwise(
              slot.pick(Symbol.NEW_V_W, Symbol.NEW_V_B),
              slot.layer(),
              slot.pick(after.v),
              "0.9 * v + d",
              LedgerWords.velocity(slot.each()),
              Operand.elementwise('v', v),
              Operand.elementwise('d', slot.gradient));
      addStep(slot, "p - r * v", Operand.elementwise('v', newV));
    }
  }

  private void addAdam(Adam after, Slot[] slots) {
    LedgerMatrix mPower = number(Symbol.M_POWER, values.mPower, LedgerWords.MEAN_POWER);
    LedgerMatrix vPower = number(Symbol.V_POWER, values.vPower, LedgerWords.SQUARE_POWER);
    for (Slot slot : slots) {
      LedgerMatrix m =
          optimizerState(
              slot, slot.pick(Symbol.M_W, Symbol.M_B), values.m, LedgerWords.oldMean(slot.each()));
      LedgerMatrix newM =
          builder.elementwise(
              slot.pick(Symbol.NEW_M_W, Symbol.NEW_M_B),
              slot.layer(),
              slot.pick(after.m),
              "0.9 * m + (1 - 0.9) * d",
              LedgerWords.mean(slot.each()),
              Operand.elementwise('m', m),
              Operand.elementwise('d', slot.gradient));
      LedgerMatrix v =
          optimizerState(
              slot,
              slot.pick(Symbol.V_W, Symbol.V_B),
              values.v,
              LedgerWords.oldSquare(slot.each()));
      LedgerMatrix newV =
          builder.elementwise(
              slot.pick(Symbol.NEW_V_W, Symbol.NEW_V_B),
              slot.layer(),
              slot.pick(after.v),
              "0.999 * v + (1 - 0.999) * d * d",
              LedgerWords.square(slot.each()),
              Operand.elementwise('v', v),
              Operand.elementwise('d', slot.gradient));
      LedgerMatrix mHat =
          corrected(slot, slot.pick(Symbol.M_HAT_W, Symbol.M_HAT_B), after.mHat, newM, mPower);
      LedgerMatrix vHat =
          corrected(slot, slot.pick(Symbol.V_HAT_W, Symbol.V_HAT_B), after.vHat, newV, vPower);
      addStep(
          slot,
          "p - r * m / (sqrt(v) + 0.00000001)",
          Operand.elementwise('m', mHat),
          Operand.elementwise('v', vHat));
    }
  }

  private LedgerMatrix corrected(
      Slot slot, Symbol symbol, Parameters matrices, LedgerMatrix mean, LedgerMatrix power) {
    return builder.elementwise(
        symbol,
        slot.layer(),
        slot.pick(matrices),
        "m / (1 - q)",
        LedgerWords.corrected(mean.name()),
        Operand.elementwise('m', mean),
        new Operand('q', power, EACH, EACH));
  }

  /** The new weights or biases; a frozen one is what it was. */
  private void addStep(Slot slot, String template, Operand... inputs) {
    Matrix frozen = slot.pick(values.frozen).get();
    Operand[] candidates = new Operand[inputs.length + 2];
    candidates[0] = Operand.elementwise('p', slot.old);
    candidates[1] = new Operand('r', alpha, EACH, EACH).unless(frozen);
    for (int i = 0; i < inputs.length; i++) {
      candidates[i + 2] = inputs[i].unless(frozen);
    }
    String next =
        slot.isOfWeights()
            ? LedgerWords.nextWeights(slot.layer())
            : LedgerWords.nextBiases(slot.layer());
    builder.elementwise(
        slot.pick(Symbol.NEW_W, Symbol.NEW_B),
        slot.layer(),
        slot.pick(values.updated),
        template,
        containsOne(frozen) ? LedgerWords.frozenStay(next) : next.concat("."),
        cell -> frozen.get(cell.row(), cell.column()) == 1 ? "p" : template,
        candidates);
  }

  private static boolean containsOne(Matrix frozen) {
    for (double value : frozen.values()) {
      if (value == 1) {
        return true;
      }
    }
    return false;
  }

  private LedgerMatrix optimizerState(Slot slot, Symbol symbol, Parameters before, String meaning) {
    return builder.given(symbol, slot.layer(), slot.pick(before), "", meaning);
  }

  private LedgerMatrix number(Symbol symbol, Matrix matrix, String meaning) {
    return builder.given(symbol, 0, () -> matrix, "", meaning);
  }
}
