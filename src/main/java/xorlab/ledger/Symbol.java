package xorlab.ledger;

/** What the matrices of an iteration are called, in the network's code and in the figure. */
public enum Symbol {
  A("A", Phase.FORWARD),
  Y("y", Phase.FORWARD),
  W("W", Phase.FORWARD),
  B("b", Phase.FORWARD),
  Z("Z", Phase.FORWARD),
  LOSS("loss", Phase.FORWARD),
  DA("dA", Phase.BACKWARD),
  DZ("dZ", Phase.BACKWARD),
  DW("dW", Phase.BACKWARD),
  DB("db", Phase.BACKWARD),
  ALPHA("alpha", Phase.UPDATE),
  NEW_W("new W", Phase.UPDATE),
  NEW_B("new b", Phase.UPDATE);

  /** The three parts of an iteration. */
  public enum Phase {
    FORWARD,
    BACKWARD,
    UPDATE
  }

  private final String label;
  private final Phase phase;

  Symbol(String label, Phase phase) {
    this.label = label;
    this.phase = phase;
  }

  public String label() {
    return label;
  }

  public Phase phase() {
    return phase;
  }

  /** Whether each layer has its own: there is W1 and W2, but only one y. */
  public boolean belongsToALayer() {
    return this != Y && this != LOSS && this != ALPHA;
  }

  /** Whether the matrix has a row for each point. */
  public boolean hasARowForEachPoint() {
    return this == A || this == Y || this == Z || this == DA || this == DZ;
  }
}
