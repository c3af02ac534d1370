package xorlab.paste;

import java.util.List;
import java.util.Optional;
import xorlab.paste.Quantity.Kind;

/**
 * A paste, read.
 *
 * @param text as it was pasted
 * @param blocks in the order of their numbers
 * @param problems in the order of their places
 */
public record Paste(String text, List<Block> blocks, List<Problem> problems) {

  /** Reads what a program printed. Any text is allowed; what cannot be read becomes a problem. */
  public static Paste read(String text) {
    return new PasteReader(text).read();
  }

  /** How many numbers have a quantity, or no name at all, so that their order may tell what. */
  public int numbers() {
    int numbers = 0;
    for (Block block : blocks) {
      boolean named = block.quantity().filter(q -> q.kind() != Kind.OTHER).isPresent();
      numbers += named || block.label().isEmpty() ? block.numbers().size() : 0;
    }
    return numbers;
  }

  /**
   * The most usual number of significant digits, of settings apart; of several the greatest, and 0
   * for no number.
   */
  public int digits() {
    int[] counts = new int[32];
    int best = 0;
    for (Block block : blocks) {
      if (block.quantity().filter(Quantity::isSetting).isPresent()) {
        continue;
      }
      for (PrintedNumber number : block.numbers()) {
        counts[Math.min(number.digits(), counts.length - 1)]++;
      }
    }
    for (int digits = 1; digits < counts.length; digits++) {
      best = counts[digits] > 0 && counts[digits] >= counts[best] ? digits : best;
    }
    return best;
  }

  /** Whether the numbers are of single precision: the paste says so, or their digits do. */
  public boolean isFloat32() {
    if (says("float32") || says("Float32") || says("tensor(") && !says("float64")) {
      return true;
    }
    boolean some = false;
    for (Block block : blocks) {
      Optional<Boolean> floats = Precision.areFloats(block.numbers());
      if (floats.isPresent() && !floats.get()) {
        return false;
      }
      some |= floats.isPresent();
    }
    return some;
  }

  private boolean says(String word) {
    int at = text.indexOf(word);
    return at >= 0 && at < PasteReader.MOST_CHARACTERS;
  }
}
