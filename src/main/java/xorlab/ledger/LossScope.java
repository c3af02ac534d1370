package xorlab.ledger;

import xorlab.words.LedgerWords;

/** Whose loss and gradients a ledger shows. */
enum LossScope {
  ALL(LedgerWords.SUMMED),
  BATCH(LedgerWords.SUMMED_OVER_BATCH),
  POINT(LedgerWords.OF_POINT);

  private final String phrase;

  LossScope(String phrase) {
    this.phrase = phrase;
  }

  /** "summed over the points", to follow a noun. */
  String phrase() {
    return phrase;
  }
}
