package xorlab.formula.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.words.FormulaWords;

/** The evaluation of one expression: records it on a tape, and says what does not fit. */
public final class Evaluation {
  /** In all intermediate results together, so that no expression takes long. */
  private static final int MAX_VALUES = 1_000_000;

  /** The greatest whole number that can be asked for. */
  private static final int MAX_WHOLE = 1_000_000;

  private final Tape tape;
  private final Scope scope;

  /** A name that is used twice is one node, whose adjoint is the sum over its uses. */
  private final Map<String, Node> names = new HashMap<>();

  private double values;

  public Evaluation(Tape tape, Scope scope) {
    this.tape = tape;
    this.scope = scope;
  }

  public Tape tape() {
    return tape;
  }

  /** The value of an expression. */
  public Node of(Expression expression) {
    Node node = expression.evaluate(this);
    Shape shape = Shape.of(node.value());
    reserve(shape);
    values += node.value().values().length;
    return node;
  }

  private void reserve(Shape shape) {
    if (values + (double) shape.rows() * shape.columns() > MAX_VALUES) {
      throw new FormulaException(FormulaWords.tooLarge(MAX_VALUES, shape.text()));
    }
  }

  public Node valueOf(Name name) {
    Node known = names.get(name.name());
    if (known != null) {
      return known;
    }
    Node value =
        scope
            .value(tape, name.name())
            .orElseThrow(() -> new FormulaException(unknown(name.name()), name.position()));
    names.put(name.name(), value);
    return value;
  }

  private String unknown(String name) {
    if (Function.exists(name)) {
      return FormulaWords.functionNeedsBrackets(name);
    }
    if (NameSpelling.isLetterOfLayer(name)) {
      return FormulaWords.layerMissing(name);
    }
    return scope.names().isEmpty()
        ? FormulaWords.unknownName(name)
        : FormulaWords.unknownNameAmong(name, String.join(", ", scope.names()));
  }

  public Node valueOf(ScopeCall call) {
    List<Node> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      arguments.add(of(argument));
    }
    Optional<Node> value;
    try {
      value = scope.call(tape, call.function(), arguments);
    } catch (IllegalArgumentException e) {
      throw new FormulaException(
          FormulaWords.inFunction(call.function(), e.getMessage()), call.position());
    }
    return value.orElseThrow(
        () ->
            new FormulaException(
                FormulaWords.unknownFunction(Function.names(), call.function()), call.position()));
  }

  /** The value of an operator, whose operands must fit. */
  public Node apply(Operator operator, Node A, Node B, int position) {
    Shape left = Shape.of(A.value());
    Shape right = Shape.of(B.value());
    if (operator == Operator.MATMUL) {
      if (!left.fitsProduct(right)) {
        throw new FormulaException(ShapeErrors.ofProduct(left, right), position);
      }
      reserve(new Shape(left.rows(), right.columns()));
    } else {
      checkBroadcast(operator.symbol(), A.value(), B.value(), position);
    }
    return operator.apply(A, B);
  }

  /** Refuses two matrices that do not go together value by value. */
  public void checkBroadcast(String symbol, Matrix A, Matrix B, int position) {
    Shape left = Shape.of(A);
    Shape right = Shape.of(B);
    if (!left.fitsBroadcast(right)) {
      throw new FormulaException(ShapeErrors.ofBroadcast(left, symbol, right), position);
    }
    reserve(
        new Shape(Math.max(left.rows(), right.rows()), Math.max(left.columns(), right.columns())));
  }

  /** Refuses a matrix where a single number must stand. */
  public void checkNumber(Expression expression, Node node, int position) {
    if (node.value().values().length != 1) {
      throw new FormulaException(
          FormulaWords.numberNeeded(node.value().shape(), expression.text()), position);
    }
  }

  /** The value of an expression that must be a whole number; it is not recorded on the tape. */
  public int wholeNumber(Expression expression, int position) {
    Node node = new Evaluation(new Tape(), scope).of(expression);
    checkNumber(expression, node, position);
    double number = node.value().get(0, 0);
    if (!(Math.abs(number) <= MAX_WHOLE) || number != (int) number) {
      throw new FormulaException(
          FormulaWords.wholeNumberNeeded(expression.text(), Decimals.plain(number)), position);
    }
    return (int) number;
  }
}
