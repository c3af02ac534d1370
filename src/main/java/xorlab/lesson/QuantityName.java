package xorlab.lesson;

import java.util.Optional;

/**
 * The name of a matrix of one layer, such as W1, Z2 or dA1.
 *
 * @param kind what it is
 * @param layer from 1; for A also 0, the inputs
 */
public record QuantityName(Kind kind, int layer) {
  /** What can be computed for a layer. */
  public enum Kind {
    W("W"),
    B("b"),
    Z("Z"),
    A("A"),
    DA("dA"),
    DZ("dZ"),
    DW("dW"),
    DB("db");

    private final String symbol;

    Kind(String symbol) {
      this.symbol = symbol;
    }

    /** Whether it is computed on the way back. */
    boolean isGradient() {
      return ordinal() >= DA.ordinal();
    }
  }

  /** Parses a name; empty if it is not that of a matrix of a layer. */
  public static Optional<QuantityName> parse(String name) {
    for (Kind kind : Kind.values()) {
      int digit = name.length() - 1;
      if (digit == kind.symbol.length() && name.startsWith(kind.symbol)) {
        int layer = name.charAt(digit) - '0';
        boolean exists = layer >= 1 && layer <= 9 || layer == 0 && kind == Kind.A;
        return exists ? Optional.of(new QuantityName(kind, layer)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Its place in the order of computation in a network with layers 1 to L: parameters are given,
   * then comes the forward pass from layer 1 on, then the backward pass from layer L on.
   */
  int order(int L) {
    int perLayer = Kind.values().length;
    return switch (kind) {
      case W, B -> 0;
      case Z, A -> layer * perLayer + kind.ordinal();
      case DA, DZ, DW, DB -> (2 * L + 1 - layer) * perLayer + kind.ordinal();
    };
  }

  @Override
  public String toString() {
    return kind.symbol.concat(Integer.toString(layer));
  }
}
