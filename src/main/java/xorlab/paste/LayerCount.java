package xorlab.paste;

import java.util.Set;
import xorlab.paste.Quantity.Kind;

/**
 * How the names of a paste count layers: W1 and W2, w0 and w1, or z2 and z3 where the input is the
 * first layer.
 *
 * @param ofParameters whether the names are those of weights and biases, not of units
 * @param digits the numbers in the names
 */
record LayerCount(boolean ofParameters, Set<Integer> digits) {

  Quantity quantity(Name name) {
    if (!name.hasLayer() || name.layer() > 0 || name.digit() < 0) {
      return name.quantity();
    }
    int layer = layer(name);
    boolean input = layer == 0 && name.kind() == Kind.A && !isNumberOfUnit();
    return input
        ? new Quantity(Kind.X, 0, name.time())
        : new Quantity(name.kind(), 1 <= layer && layer <= 2 ? layer : 0, name.time());
  }

  private int layer(Name name) {
    int digit = name.digit();
    if (name.counting() == Name.Counting.FROM_ZERO) {
      return digit + 1;
    }
    if (isNumberOfUnit()) {
      return 0;
    }
    boolean fromZero = digits.contains(0);
    if (ofParameters && fromZero) {
      // PyTorch counts the activation between two layers too: 0 and 2.
      return digit == 0 ? 1 : 2;
    }
    if (fromZero && !digits.contains(2)) {
      return digit + 1;
    }
    return digits.contains(3) ? digit - 1 : digit;
  }

  /** Whether the numbers tell more than two layers apart, so that they are not those of layers. */
  private boolean isNumberOfUnit() {
    for (int digit : digits) {
      if (digit > 3 || ofParameters && digit == 3 && !digits.equals(Set.of(2, 3))) {
        return true;
      }
    }
    return ofParameters && digits.size() > 2;
  }
}
