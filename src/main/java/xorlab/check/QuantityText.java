package xorlab.check;

import java.util.Map;
import java.util.Optional;
import xorlab.check.search.NamedBlocks.Named;
import xorlab.paste.Quantity;
import xorlab.paste.Quantity.Kind;
import xorlab.paste.Quantity.Time;
import xorlab.words.VerdictWords;

/** How the page calls what a block stands for. */
final class QuantityText {
  private static final Map<Kind, String> LETTERS =
      Map.ofEntries(
          Map.entry(Kind.W, "W"),
          Map.entry(Kind.B, "b"),
          Map.entry(Kind.THRESHOLD, "b"),
          Map.entry(Kind.Z, "Z"),
          Map.entry(Kind.A, "A"),
          Map.entry(Kind.DW, "dW"),
          Map.entry(Kind.DB, "db"),
          Map.entry(Kind.DZ, "dZ"),
          Map.entry(Kind.DA, "dA"),
          Map.entry(Kind.CHANGE_W, "ΔW"),
          Map.entry(Kind.CHANGE_B, "Δb"));

  private static final Map<Kind, String> WORDS =
      Map.ofEntries(
          Map.entry(Kind.LOSS, VerdictWords.LOSSES),
          Map.entry(Kind.PREDICTION, VerdictWords.ANSWERS),
          Map.entry(Kind.X, "X"),
          Map.entry(Kind.Y, "y"),
          Map.entry(Kind.ALPHA, "α"),
          Map.entry(Kind.SEED, VerdictWords.SEED),
          Map.entry(Kind.PARAMETERS, VerdictWords.ALL_WEIGHTS),
          Map.entry(Kind.GRADIENT, VerdictWords.ALL_GRADIENTS));

  private QuantityText() {}

  /** Such as "dW1" or "losses"; "?" for what has neither a meaning nor a label. */
  static String of(Named named) {
    Optional<Quantity> quantity = named.quantity();
    String label = named.block().label();
    String unknown = label.isEmpty() || quantity.isEmpty() ? "?" : label;
    return quantity.map(known -> of(known, unknown)).orElse(unknown);
  }

  private static String of(Quantity quantity, String unknown) {
    String letter = LETTERS.getOrDefault(quantity.kind(), "");
    if (letter.isEmpty()) {
      return WORDS.getOrDefault(quantity.kind(), unknown);
    }
    String after = quantity.time() == Time.AFTER ? " " + VerdictWords.AFTER : "";
    return quantity.layer() == 0 ? letter : letter + quantity.layer() + after;
  }
}
