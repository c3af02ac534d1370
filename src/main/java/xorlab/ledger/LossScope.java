package xorlab.ledger;

/** Whose loss and gradients a ledger shows. */
enum LossScope {
  ALL("summed over the points"),
  BATCH("summed over the points of the batch"),
  POINT("for this point alone");

  private final String phrase;

  LossScope(String phrase) {
    this.phrase = phrase;
  }

  /** "summed over the points", to follow a noun. */
  String phrase() {
    return phrase;
  }
}
