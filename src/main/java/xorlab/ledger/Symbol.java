package xorlab.ledger;

/** The names of the matrices of an iteration, as in the network's code. */
public enum Symbol {
  A("A", Phase.FORWARD, Holds.POINTS),
  Y("y", Phase.FORWARD, Holds.LABELS),
  W("W", Phase.FORWARD, Holds.WEIGHTS),
  B("b", Phase.FORWARD, Holds.BIASES),
  Z("Z", Phase.FORWARD, Holds.POINTS),
  LOSS("loss", Phase.FORWARD, Holds.ONE_NUMBER),
  DA("dA", Phase.BACKWARD, Holds.POINTS),
  DZ("dZ", Phase.BACKWARD, Holds.POINTS),
  DW("dW", Phase.BACKWARD, Holds.WEIGHTS),
  DB("db", Phase.BACKWARD, Holds.BIASES),
  ALPHA("alpha", Phase.UPDATE, Holds.ONE_NUMBER),
  M_POWER("mPower", Phase.UPDATE, Holds.ONE_NUMBER),
  V_POWER("vPower", Phase.UPDATE, Holds.ONE_NUMBER),
  M_W("mW", Phase.UPDATE, Holds.WEIGHTS),
  M_B("mb", Phase.UPDATE, Holds.BIASES),
  NEW_M_W("new mW", Phase.UPDATE, Holds.WEIGHTS),
  NEW_M_B("new mb", Phase.UPDATE, Holds.BIASES),
  M_HAT_W("mHatW", Phase.UPDATE, Holds.WEIGHTS),
  M_HAT_B("mHatb", Phase.UPDATE, Holds.BIASES),
  V_W("vW", Phase.UPDATE, Holds.WEIGHTS),
  V_B("vb", Phase.UPDATE, Holds.BIASES),
  NEW_V_W("new vW", Phase.UPDATE, Holds.WEIGHTS),
  NEW_V_B("new vb", Phase.UPDATE, Holds.BIASES),
  V_HAT_W("vHatW", Phase.UPDATE, Holds.WEIGHTS),
  V_HAT_B("vHatb", Phase.UPDATE, Holds.BIASES),
  NEW_W("new W", Phase.UPDATE, Holds.WEIGHTS),
  NEW_B("new b", Phase.UPDATE, Holds.BIASES);

  /** The three parts of an iteration. */
  public enum Phase {
    FORWARD,
    BACKWARD,
    UPDATE
  }

  /** What the matrix has a number for. */
  enum Holds {
    /** Each point and each unit of a layer. */
    POINTS,
    /** Each point. */
    LABELS,
    /** Each unit of a layer and each of its inputs. */
    WEIGHTS,
    /** Each unit of a layer. */
    BIASES,
    /** Nothing but itself. */
    ONE_NUMBER
  }

  private final String label;
  private final Phase phase;
  private final Holds holds;

  Symbol(String label, Phase phase, Holds holds) {
    this.label = label;
    this.phase = phase;
    this.holds = holds;
  }

  public String label() {
    return label;
  }

  public Phase phase() {
    return phase;
  }

  Holds holds() {
    return holds;
  }

  /** Whether each layer has its own: there is W1 and W2, but only one y. */
  public boolean belongsToALayer() {
    return holds != Holds.LABELS && holds != Holds.ONE_NUMBER;
  }

  /** Whether the matrix has a row for each point. */
  public boolean hasARowForEachPoint() {
    return holds == Holds.POINTS || holds == Holds.LABELS;
  }
}
