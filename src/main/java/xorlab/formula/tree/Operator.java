package xorlab.formula.tree;

import java.util.Optional;
import java.util.function.BinaryOperator;
import xorlab.autodiff.Broadcasting;
import xorlab.autodiff.Node;

/** An operator between two operands. All but @ go value by value, and broadcast. */
public enum Operator {
  OR("or", "∨", Precedence.OR, truth((a, b) -> a != 0 || b != 0 ? 1 : 0)),
  AND("and", "∧", Precedence.AND, truth((a, b) -> a != 0 && b != 0 ? 1 : 0)),
  EQUAL("==", "=", Precedence.COMPARISON, truth((a, b) -> a == b ? 1 : 0)),
  NOT_EQUAL("!=", "≠", Precedence.COMPARISON, truth((a, b) -> a != b ? 1 : 0)),
  LESS("<", "&lt;", Precedence.COMPARISON, truth((a, b) -> a < b ? 1 : 0)),
  LESS_OR_EQUAL("<=", "≤", Precedence.COMPARISON, truth((a, b) -> a <= b ? 1 : 0)),
  GREATER(">", "&gt;", Precedence.COMPARISON, truth((a, b) -> a > b ? 1 : 0)),
  GREATER_OR_EQUAL(">=", "≥", Precedence.COMPARISON, truth((a, b) -> a >= b ? 1 : 0)),
  ADD("+", "+", Precedence.SUM, Node::plus),
  SUBTRACT("-", "\u2212", Precedence.SUM, Node::minus),
  MULTIPLY("*", "⊙", Precedence.PRODUCT, Node::multiply),
  DIVIDE("/", "/", Precedence.PRODUCT, Node::divide),
  MATMUL("@", "\u2062", Precedence.PRODUCT, Node::matmul),
  POWER("**", "", Precedence.POWER, Node::power);

  /** NumPy's functions that are operators under another name. */
  public static final String DOT = "dot";

  static final String MULTIPLY_FUNCTION = "multiply";
  private static final String MATMUL_FUNCTION = "matmul";

  private final String symbol;
  private final String mathMLSymbol;
  private final Precedence precedence;
  private final BinaryOperator<Node> value;

  Operator(String symbol, String mathMLSymbol, Precedence precedence, BinaryOperator<Node> value) {
    this.symbol = symbol;
    this.mathMLSymbol = mathMLSymbol;
    this.precedence = precedence;
    this.value = value;
  }

  /** One that is true, 1, or false, 0, for each pair of values: a leaf, as it has no slope. */
  private static BinaryOperator<Node> truth(Broadcasting.Pairwise f) {
    return (A, B) -> A.tape().leaf("", Broadcasting.apply(A.value(), B.value(), f));
  }

  /** The operator of this precedence that a token stands for. */
  public static Optional<Operator> of(String symbol, Precedence precedence) {
    for (Operator operator : values()) {
      if (operator.precedence == precedence && operator.symbol.equals(symbol)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  /** The operator that a function of this name is. */
  public static Optional<Operator> ofFunction(String function) {
    return switch (function) {
      case MULTIPLY_FUNCTION -> Optional.of(MULTIPLY);
      case DOT, MATMUL_FUNCTION -> Optional.of(MATMUL);
      default -> Optional.empty();
    };
  }

  public String symbol() {
    return symbol;
  }

  public String mathMLSymbol() {
    return mathMLSymbol;
  }

  public Precedence precedence() {
    return precedence;
  }

  /** The value, of operands whose shapes fit. */
  public Node apply(Node A, Node B) {
    return value.apply(A, B);
  }
}
