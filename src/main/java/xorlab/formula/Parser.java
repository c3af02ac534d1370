package xorlab.formula;

import java.util.ArrayList;
import java.util.List;
import xorlab.formula.tree.BinaryOperation;
import xorlab.formula.tree.Comparison;
import xorlab.formula.tree.Expression;
import xorlab.formula.tree.FormulaException;
import xorlab.formula.tree.Name;
import xorlab.formula.tree.Negation;
import xorlab.formula.tree.Not;
import xorlab.formula.tree.Operator;
import xorlab.formula.tree.Precedence;
import xorlab.words.FormulaWords;

/**
 * Parses an expression by recursive descent: a method for each level of precedence, the weakest
 * first, as in Python's grammar.
 */
final class Parser extends AtomParser {
  private Parser(String text) {
    super(Lexer.tokens(text));
  }

  /** Parses a whole text as an expression. */
  static Expression expression(String text) {
    Parser parser = new Parser(text);
    Expression expression = parser.expression();
    parser.expectEnd();
    return expression;
  }

  /** What a line "name = expression" consists of. */
  record Line(String name, Expression expression) {}

  /** Parses a whole text as a name, = and an expression. */
  static Line line(String text) {
    Parser parser = new Parser(text);
    if (parser.peek().kind() != Token.Kind.NAME) {
      throw new FormulaException(FormulaWords.NO_ASSIGNMENT, parser.peek().position());
    }
    Expression target = parser.postfix();
    if (!(target instanceof Name name) || !parser.skip("=")) {
      throw new FormulaException(FormulaWords.NO_ASSIGNMENT, parser.peek().position());
    }
    Expression expression = parser.expression();
    parser.expectEnd();
    return new Line(name.name(), expression);
  }

  @Override
  Expression expression() {
    enter();
    Expression expression = disjunction();
    leave();
    return expression;
  }

  private Expression disjunction() {
    Expression left = conjunction();
    for (Token token = peek(); skipName(Operator.OR.symbol()); token = peek()) {
      left = new BinaryOperation(Operator.OR, left, conjunction(), token.position());
    }
    return left;
  }

  private Expression conjunction() {
    Expression left = negated();
    for (Token token = peek(); skipName(Operator.AND.symbol()); token = peek()) {
      left = new BinaryOperation(Operator.AND, left, negated(), token.position());
    }
    return left;
  }

  private Expression negated() {
    if (!skipName(Not.WORD)) {
      return comparison();
    }
    enter();
    Expression operand = negated();
    leave();
    return new Not(operand);
  }

  private Expression comparison() {
    Expression first = sum();
    int position = peek().position();
    List<Expression> operands = new ArrayList<>(List.of(first));
    List<Operator> operators = new ArrayList<>();
    for (var found = operator(Precedence.COMPARISON);
        found.isPresent();
        found = operator(Precedence.COMPARISON)) {
      take();
      operators.add(found.get());
      operands.add(sum());
    }
    return operators.isEmpty() ? first : new Comparison(operands, operators, position);
  }

  private Expression sum() {
    Expression left = product();
    for (var found = operator(Precedence.SUM);
        found.isPresent();
        found = operator(Precedence.SUM)) {
      int position = take().position();
      left = new BinaryOperation(found.get(), left, product(), position);
    }
    return left;
  }

  private Expression product() {
    Expression left = sign();
    for (var found = operator(Precedence.PRODUCT);
        found.isPresent();
        found = operator(Precedence.PRODUCT)) {
      int position = take().position();
      left = new BinaryOperation(found.get(), left, sign(), position);
    }
    return left;
  }

  private Expression sign() {
    boolean negative = peek().isSymbol("-");
    if (!negative && !peek().isSymbol("+")) {
      return power();
    }
    take();
    enter();
    Expression operand = sign();
    leave();
    return negative ? new Negation(operand) : operand;
  }

  private Expression power() {
    Expression base = postfix();
    int position = peek().position();
    if (!skip(Operator.POWER.symbol())) {
      return base;
    }
    enter();
    Expression exponent = sign();
    leave();
    return new BinaryOperation(Operator.POWER, base, exponent, position);
  }

  private Expression postfix() {
    Expression operand = atom();
    while (true) {
      if (skip(".")) {
        operand = attribute(operand);
      } else if (peek().isSymbol("[")) {
        operand = indexed(operand);
      } else {
        return operand;
      }
    }
  }
}
