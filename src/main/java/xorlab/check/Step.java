package xorlab.check;

import xorlab.words.VerdictWords;

/**
 * The steps of an iteration, in the order of computation, with what a program may print of them.
 */
public enum Step {
  START(VerdictWords.STEP_START),
  A1("A₁"),
  A2("A₂"),
  LOSS(VerdictWords.STEP_LOSS),
  DZ2("dZ₂"),
  DW2("dW₂"),
  DB2("db₂"),
  DZ1("dZ₁"),
  DW1("dW₁"),
  DB1("db₁"),
  UPDATE(VerdictWords.STEP_UPDATE),
  LOSS_LIST(VerdictWords.STEP_LOSS_LIST);

  private final String label;

  Step(String label) {
    this.label = label;
  }

  /** Its name on the page. */
  public String label() {
    return label;
  }
}
