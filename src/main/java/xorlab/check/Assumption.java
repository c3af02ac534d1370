package xorlab.check;

import java.util.List;

/**
 * What a check takes for granted about the paste, as a menu or a number.
 *
 * @param options the labels to choose from; empty for a number
 * @param value the chosen label, or the number
 * @param note where it comes from
 * @param differs whether it is not what the lab does
 */
public record Assumption(
    Name name, String label, List<String> options, String value, Note note, boolean differs) {
  /** What can be assumed; a reader may fix each. */
  public enum Name {
    ORIENTATION,
    GRADIENTS,
    FLAT_ORDER,
    LEARNING_RATE,
    SEED,
    LABELS,
    ACTIVATION,
    LOSS
  }

  /** Where an assumption comes from. */
  public enum Note {
    /** The numbers decide. */
    FOUND,
    /** The reader has said so, in the menu or in the paste. */
    GIVEN,
    NOT_NEEDED,
    NOT_PRINTED,
    /** The lab's own. */
    LAB
  }
}
