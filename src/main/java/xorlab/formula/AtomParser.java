package xorlab.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.formula.tree.Axis;
import xorlab.formula.tree.BinaryOperation;
import xorlab.formula.tree.Call;
import xorlab.formula.tree.Expression;
import xorlab.formula.tree.FormulaException;
import xorlab.formula.tree.Function;
import xorlab.formula.tree.Indexing;
import xorlab.formula.tree.MatrixLiteral;
import xorlab.formula.tree.Name;
import xorlab.formula.tree.NameSpelling;
import xorlab.formula.tree.NumberLiteral;
import xorlab.formula.tree.Operator;
import xorlab.formula.tree.ScopeCall;
import xorlab.formula.tree.Transpose;
import xorlab.numeric.Decimals;
import xorlab.words.FormulaWords;

/** Parses what stands between operators: numbers, names, calls, indices and matrices. */
abstract class AtomParser extends TokenReader {
  AtomParser(List<Token> tokens) {
    super(tokens);
  }

  /** A whole expression, as it stands in brackets. */
  abstract Expression expression();

  /** A number, a name, a call, or what stands in brackets. */
  final Expression atom() {
    Token token = peek();
    if (token.kind() == Token.Kind.NUMBER) {
      return number();
    }
    if (token.kind() == Token.Kind.NAME && !isWordOfOperator(token)) {
      return nameOrCall();
    }
    if (skip("(")) {
      Expression inside = expression();
      close(token, ")");
      return inside;
    }
    if (token.isSymbol("[")) {
      return matrix();
    }
    throw valueMissing();
  }

  private Expression number() {
    Token token = take();
    double value = Decimals.parse(token.text()).orElse(Double.NaN);
    if (!(value <= Double.MAX_VALUE)) {
      throw new FormulaException(FormulaWords.numberTooLarge(token.text()), token.position());
    }
    return new NumberLiteral(value);
  }

  private Expression nameOrCall() {
    Token token = take();
    while (token.isName("np") || token.isName("numpy")) { // a module, which is no value itself
      if (!skip(".")) {
        throw valueMissing();
      }
      token = takeName();
    }
    return peek().isSymbol("(")
        ? call(token, List.of())
        : new Name(NameSpelling.canonical(token.text()), token.position());
  }

  /** What stands behind a point. */
  final Expression attribute(Expression operand) {
    Token token = takeName();
    if (token.isName(Transpose.NAME)) {
      return new Transpose(operand);
    }
    boolean isMethod =
        token.isName(Operator.DOT)
            || Function.of(token.text()).filter(Function::isMethod).isPresent();
    if (!isMethod) {
      throw new FormulaException(
          FormulaWords.unknownAttribute(Function.methods(), token.text()), token.position());
    }
    if (!peek().isSymbol("(")) {
      throw new FormulaException(
          FormulaWords.functionNeedsBrackets(token.text()), token.position());
    }
    return call(token, List.of(operand));
  }

  /** A call, from the bracket on, with the operand before a method as the first argument. */
  private Expression call(Token name, List<Expression> first) {
    Token open = take();
    List<Expression> arguments = new ArrayList<>(first);
    Axis axis = Axis.ALL;
    Optional<Function> function = Function.of(name.text());
    boolean hasAxis = function.filter(Function::hasAxis).isPresent();
    while (!peek().isSymbol(")")) {
      if (peek().kind() == Token.Kind.NAME && peekSecond().isSymbol("=")) {
        axis = option(name, hasAxis, axis);
      } else if (hasAxis && arguments.size() == 1) {
        axis = axis();
      } else {
        arguments.add(expression());
      }
      if (!skip(",")) {
        break;
      }
    }
    close(open, ")");
    Optional<Operator> operator = Operator.ofFunction(name.text());
    if (operator.isPresent()) {
      checkCount(name, arguments, 2, 2);
      return new BinaryOperation(
          operator.get(), arguments.get(0), arguments.get(1), name.position());
    }
    if (function.isPresent()) {
      checkCount(name, arguments, function.get().least(), function.get().most());
      return new Call(function.get(), arguments, axis, name.position());
    }
    return new ScopeCall(name.text(), arguments, name.position());
  }

  /** axis=0 or axis=1; keepdims=True says what is so anyway. */
  private Axis option(Token function, boolean hasAxis, Axis before) {
    Token option = take();
    take();
    if (hasAxis && option.isName("axis")) {
      return axis();
    }
    if (hasAxis && option.isName("keepdims") && peek().kind() == Token.Kind.NAME) {
      take();
      return before;
    }
    throw new FormulaException(
        hasAxis
            ? FormulaWords.unknownOption(function.text(), option.text())
            : FormulaWords.noOptions(function.text(), option.text()),
        option.position());
  }

  private Axis axis() {
    Token token = take();
    return switch (token.text()) {
      case "0" -> Axis.ROWS;
      case "1" -> Axis.COLUMNS;
      default -> throw new FormulaException(FormulaWords.AXIS, token.position());
    };
  }

  /** One or two indices; after W and the like, the number of the layer. */
  final Expression indexed(Expression operand) {
    Token open = take();
    List<Optional<Expression>> indices = new ArrayList<>();
    do {
      indices.add(skip(":") ? Optional.empty() : Optional.of(expression()));
    } while (skip(","));
    close(open, "]");
    if (operand instanceof Name name && NameSpelling.isLetterOfLayer(name.name())) {
      return ofLayer(name, indices);
    }
    if (indices.size() > 2) {
      throw new FormulaException(FormulaWords.TOO_MANY_INDICES, open.position());
    }
    return new Indexing(operand, indices, open.position());
  }

  private static Expression ofLayer(Name letter, List<Optional<Expression>> indices) {
    if (indices.size() == 1
        && indices.get(0).orElse(letter) instanceof NumberLiteral layer
        && layer.value() == (int) layer.value()) {
      return new Name(letter.name() + (int) layer.value(), letter.position());
    }
    throw new FormulaException(FormulaWords.layerMissing(letter.name()), letter.position());
  }

  /** Rows in brackets, or just one: [1, 2] is [[1, 2]]. */
  private Expression matrix() {
    Token open = take();
    List<Expression> entries = new ArrayList<>();
    if (!peek().isSymbol("[")) {
      row(open, entries);
      return new MatrixLiteral(entries, entries.size(), open.position());
    }
    int columns = 0;
    do {
      Token row = peek();
      if (!skip("[")) {
        throw new FormulaException(FormulaWords.ROWS_IN_BRACKETS, row.position());
      }
      int before = entries.size();
      row(row, entries);
      int length = entries.size() - before;
      if (before > 0 && length != columns) {
        throw new FormulaException(FormulaWords.rowLengths(columns, length), row.position());
      }
      columns = length;
    } while (skip(","));
    close(open, "]");
    return new MatrixLiteral(entries, columns, open.position());
  }

  private void row(Token open, List<Expression> entries) {
    do {
      entries.add(expression());
    } while (skip(","));
    close(open, "]");
  }

  /**
   * @throws FormulaException if a call has fewer or more arguments than its function takes
   */
  private static void checkCount(Token name, List<Expression> arguments, int least, int most) {
    int count = arguments.size();
    if (count < least || count > most) {
      throw new FormulaException(
          least == most
              ? FormulaWords.argumentCount(count, most, name.text())
              : FormulaWords.argumentRange(count, name.text(), least, most),
          name.position());
    }
  }
}
