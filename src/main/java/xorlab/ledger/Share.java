package xorlab.ledger;

/** Whose loss and gradients a ledger shows. */
enum Share {
  ALL("summed over the points"),
  BATCH("summed over the points of the batch"),
  POINT("for this point alone");

  private final String words;

  Share(String words) {
    this.words = words;
  }

  /** "summed over the points", to follow what they are. */
  String words() {
    return words;
  }
}
