package xorlab.ledger;

import xorlab.words.LedgerWords;

/** The names of the matrices of an iteration, as in the network's code. */
public enum Symbol {
  X("X", Phase.FORWARD, Extent.COORDINATES),
  A("A", Phase.FORWARD, Extent.POINTS),
  Y("y", Phase.FORWARD, Extent.LABELS),
  W("W", Phase.FORWARD, Extent.WEIGHTS),
  B("b", Phase.FORWARD, Extent.BIASES),
  Z("Z", Phase.FORWARD, Extent.POINTS),
  L1("l1", Phase.FORWARD, Extent.SCALAR),
  SIZES(LedgerWords.SIZES, Phase.FORWARD, Extent.SCALAR),
  L2("l2", Phase.FORWARD, Extent.SCALAR),
  SQUARES(LedgerWords.SQUARES, Phase.FORWARD, Extent.SCALAR),
  LOSS(LedgerWords.LOSS, Phase.FORWARD, Extent.SCALAR),
  DA("dA", Phase.BACKWARD, Extent.POINTS),
  DZ("dZ", Phase.BACKWARD, Extent.POINTS),
  DW("dW", Phase.BACKWARD, Extent.WEIGHTS),
  DB("db", Phase.BACKWARD, Extent.BIASES),
  RATE("rate", Phase.UPDATE, Extent.SCALAR),
  DECAY("decay", Phase.UPDATE, Extent.SCALAR),
  ITERATION("k", Phase.UPDATE, Extent.SCALAR),
  ALPHA("alpha", Phase.UPDATE, Extent.SCALAR),
  M_POWER("mPower", Phase.UPDATE, Extent.SCALAR),
  V_POWER("vPower", Phase.UPDATE, Extent.SCALAR),
  M_W("mW", Phase.UPDATE, Extent.WEIGHTS),
  M_B("mb", Phase.UPDATE, Extent.BIASES),
  NEW_M_W(LedgerWords.NEW + " mW", Phase.UPDATE, Extent.WEIGHTS),
  NEW_M_B(LedgerWords.NEW + " mb", Phase.UPDATE, Extent.BIASES),
  M_HAT_W("mHatW", Phase.UPDATE, Extent.WEIGHTS),
  M_HAT_B("mHatb", Phase.UPDATE, Extent.BIASES),
  V_W("vW", Phase.UPDATE, Extent.WEIGHTS),
  V_B("vb", Phase.UPDATE, Extent.BIASES),
  NEW_V_W(LedgerWords.NEW + " vW", Phase.UPDATE, Extent.WEIGHTS),
  NEW_V_B(LedgerWords.NEW + " vb", Phase.UPDATE, Extent.BIASES),
  V_HAT_W("vHatW", Phase.UPDATE, Extent.WEIGHTS),
  V_HAT_B("vHatb", Phase.UPDATE, Extent.BIASES),
  NEW_W(LedgerWords.NEW + " W", Phase.UPDATE, Extent.WEIGHTS),
  NEW_B(LedgerWords.NEW + " b", Phase.UPDATE, Extent.BIASES);

  /** The three parts of an iteration. */
  public enum Phase {
    FORWARD,
    BACKWARD,
    UPDATE
  }

  /** What the matrix has an entry for. */
  enum Extent {
    /** Each point and each unit of a layer. */
    POINTS,
    /** Each point. */
    LABELS,
    /** Each point and each of its coordinates. */
    COORDINATES,
    /** Each unit of a layer and each of its inputs. */
    WEIGHTS,
    /** Each unit of a layer. */
    BIASES,
    /** A single number. */
    SCALAR
  }

  private final String label;
  private final Phase phase;
  private final Extent extent;

  Symbol(String label, Phase phase, Extent extent) {
    this.label = label;
    this.phase = phase;
    this.extent = extent;
  }

  public String label() {
    return label;
  }

  public Phase phase() {
    return phase;
  }

  Extent extent() {
    return extent;
  }

  /** Whether each layer has its own: there is W1 and W2, but only one y. */
  public boolean isPerLayer() {
    return extent != Extent.LABELS && extent != Extent.COORDINATES && extent != Extent.SCALAR;
  }

  /** Whether the matrix has a row for each point. */
  public boolean hasRowPerPoint() {
    return extent == Extent.POINTS || extent == Extent.LABELS || extent == Extent.COORDINATES;
  }
}
