package xorlab.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.numeric.Decimals;
import xorlab.words.FormulaWords;

/**
 * Parses an expression by recursive descent: a method for each level of precedence, the weakest
 * first, as in Python's grammar.
 */
final class Parser {
  /** So that no text, however it is nested, needs much of the stack. */
  private static final int MAX_DEPTH = 50;

  /** The functions that are operators under another name. */
  private static final String MULTIPLY = "multiply";

  private static final String DOT = "dot";
  private static final String MATMUL = "matmul";

  private final List<Token> tokens;
  private int next;
  private int depth;

  private Parser(String text) {
    tokens = Lexer.tokens(text);
    if (peek().isEnd()) {
      throw new FormulaException(FormulaWords.EMPTY, peek().position());
    }
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

  /** Whether the language has a function of this name. */
  static boolean isFunction(String name) {
    return Function.of(name).isPresent() || operator(name).isPresent();
  }

  /** The names of all functions, for a reader who wrote another one. */
  static String functions() {
    List<String> names = new ArrayList<>();
    for (Function function : Function.values()) {
      names.add(function.word());
    }
    names.add(MULTIPLY);
    names.add(DOT);
    return String.join(", ", names);
  }

  /** The operator that a function of this name is. */
  private static Optional<Operator> operator(String function) {
    return switch (function) {
      case MULTIPLY -> Optional.of(Operator.MULTIPLY);
      case DOT, MATMUL -> Optional.of(Operator.MATMUL);
      default -> Optional.empty();
    };
  }

  // ---- The levels of precedence

  private Expression expression() {
    enter();
    Expression expression = disjunction();
    depth--;
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
    depth--;
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
      next++;
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
    next++;
    enter();
    Expression operand = sign();
    depth--;
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
    depth--;
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

  private Expression atom() {
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

  // ---- Numbers, names, calls

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
  private Expression attribute(Expression operand) {
    Token token = takeName();
    if (token.isName(Transpose.NAME)) {
      return new Transpose(operand);
    }
    boolean isMethod =
        token.isName(DOT) || Function.of(token.text()).filter(Function::isMethod).isPresent();
    if (!isMethod) {
      throw new FormulaException(
          FormulaWords.unknownAttribute(methods(), token.text()), token.position());
    }
    if (!peek().isSymbol("(")) {
      throw new FormulaException(
          FormulaWords.functionNeedsBrackets(token.text()), token.position());
    }
    return call(token, List.of(operand));
  }

  private static String methods() {
    List<String> names = new ArrayList<>(List.of(Transpose.NAME));
    for (Function function : Function.values()) {
      if (function.isMethod()) {
        names.add(function.word());
      }
    }
    names.add(DOT);
    return String.join(", ", names);
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
    Optional<Operator> operator = operator(name.text());
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

  /** axis=0 or axis=1; keepdims=True says what is so anyway. */
  private Axis option(Token function, boolean hasAxis, Axis before) {
    Token option = take();
    next++;
    if (hasAxis && option.isName("axis")) {
      return axis();
    }
    if (hasAxis && option.isName("keepdims") && peek().kind() == Token.Kind.NAME) {
      next++;
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

  // ---- Square brackets

  /** One or two indices; after W and the like, the number of the layer. */
  private Expression indexed(Expression operand) {
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

  // ---- Tokens

  private Token peek() {
    return tokens.get(next);
  }

  /** The token after the next one. */
  private Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  /** The next token; the end stays. */
  private Token take() {
    Token token = peek();
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  private Token takeName() {
    if (peek().kind() != Token.Kind.NAME || isWordOfOperator(peek())) {
      throw valueMissing();
    }
    return take();
  }

  private boolean skip(String symbol) {
    boolean found = peek().isSymbol(symbol);
    next += found ? 1 : 0;
    return found;
  }

  private boolean skipName(String name) {
    boolean found = peek().isName(name);
    next += found ? 1 : 0;
    return found;
  }

  /** The operator of this precedence that is next. */
  private Optional<Operator> operator(Precedence precedence) {
    return peek().kind() == Token.Kind.SYMBOL
        ? Operator.of(peek().text(), precedence)
        : Optional.empty();
  }

  private static boolean isWordOfOperator(Token token) {
    return token.isName(Operator.AND.symbol())
        || token.isName(Operator.OR.symbol())
        || token.isName(Not.WORD);
  }

  // ---- What is wrong

  private void enter() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new FormulaException(FormulaWords.tooDeep(MAX_DEPTH), peek().position());
    }
  }

  /** There is no value where one must be. */
  private FormulaException valueMissing() {
    Token token = peek();
    if (!token.isEnd()) {
      return new FormulaException(FormulaWords.valueExpected(token.text()), token.position());
    }
    String before = tokens.get(tokens.size() - 2).text();
    return new FormulaException(FormulaWords.valueMissing(before), token.position());
  }

  private void expectEnd() {
    Token token = peek();
    if (token.isSymbol(")") || token.isSymbol("]")) {
      throw new FormulaException(FormulaWords.bracketNotOpened(token.text()), token.position());
    }
    if (!token.isEnd()) {
      throw outOfPlace();
    }
  }

  private void close(Token open, String bracket) {
    if (peek().isEnd()) {
      throw new FormulaException(
          FormulaWords.bracketNotClosed(bracket, open.text()), open.position());
    }
    if (!skip(bracket)) {
      throw outOfPlace();
    }
  }

  /** A token after a complete expression that cannot be the end of it. */
  private FormulaException outOfPlace() {
    Token token = peek();
    boolean isOperand =
        token.kind() == Token.Kind.NUMBER
            || token.kind() == Token.Kind.NAME && !isWordOfOperator(token)
            || token.isSymbol("(");
    if (isOperand) {
      String before = tokens.get(next - 1).text();
      return new FormulaException(
          FormulaWords.operatorMissing(before, token.text()), token.position());
    }
    return new FormulaException(
        token.isSymbol("=") ? FormulaWords.EQUALS : FormulaWords.outOfPlace(token.text()),
        token.position());
  }
}
