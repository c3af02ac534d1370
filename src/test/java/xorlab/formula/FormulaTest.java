package xorlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;
import xorlab.formula.tree.FormulaException;

/** What expressions mean. Values are worked out by hand; functions against Python's. */
class FormulaTest {
  private final SmallScope scope = new SmallScope();

  private void holds(String expression, String value) {
    assertEquals(value, scope.valueOf(expression), expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 + 2 * 3           | 7
          (1 + 2) * 3         | 9
          10 - 4 - 3          | 3
          10 - (4 - 3)        | 9
          8 / 4 / 2           | 1
          8 / 4 * 2           | 4
          2 ** 3 ** 2         | 512
          (2 ** 3) ** 2       | 64
          -2 ** 2             | -4
          (-2) ** 2           | 4
          2 ** -1             | 0.5
          2 * -3              | -6
          5 - -3              | 8
          --2                 | 2
          +2 - +1             | 1
          -y.T @ y            | -2
          1. / (1 + .5)       | 0.6666666666666666
          1e3 + 1E-3          | 1000.001
          2.5e+1              | 25
          4 ** 0.5            | 2
          2 ** 10             | 1024
          1 / 0               | inf
          """)
  void arithmeticHasThePrecedenceOfPython(String expression, String value) {
    holds(expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 < 2                 | 1
          2 <= 1                | 0
          2 > 1                 | 1
          1 >= 2                | 0
          1 == 1                | 1
          1 != 1                | 0
          1 + 1 == 2            | 1
          0 < 1 < 2             | 1
          0 < 3 < 2             | 0
          -1 <= 0 <= 1 <= 0     | 0
          not 0                 | 1
          not 2                 | 0
          not 1 == 2            | 1
          not not 5             | 1
          1 and 0               | 0
          2 and 3               | 1
          0 or 0                | 0
          0 or 3                | 1
          1 or 1 and 0          | 1
          (1 or 1) and 0        | 0
          not 1 or 1            | 1
          abs(-3) <= 3 and 1 < 2  | 1
          y_hat > 0.4           | [0] [1] [1] [1]
          y_hat > 0.4 and y     | [0] [1] [1] [0]
          not y                 | [1] [0] [0] [1]
          (y_hat > 0.5) == y    | [1] [0] [0] [0]
          0.3 < y_hat < 1       | [0] [1] [1] [0]
          """)
  void comparisonsAndLogicGive1Or0ForEachValue(String expression, String value) {
    holds(expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          W1 @ b1                | [50] [110]
          b1.T @ W1              | [70 100]
          dZ2.T @ A1             | [50 60]
          dZ2 @ W2               | [5 6] [10 12] [15 18] [20 24]
          W1 * W1                | [1 4] [9 16]
          W1 * W1 @ b1           | [90] [410]
          W1 @ W1 * W1           | [7 20] [45 88]
          W1 ** 2                | [1 4] [9 16]
          W1.T                   | [1 3] [2 4]
          W1.T.T - W1            | [0 0] [0 0]
          (W1 @ W1).T            | [7 15] [10 22]
          X @ W1.T + b1.T        | [10 20] [12 24] [11 23] [13 27]
          A1 - y                 | [1 2] [2 3] [4 5] [7 8]
          W2 * b1                | [50 60] [100 120]
          alpha * W2             | [2.5 3]
          1 - y                  | [1] [0] [0] [1]
          """)
  void matricesMultiplyTransposeAndBroadcastAsInNumPy(String expression, String value) {
    holds(expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          W1[0,1]          | 2
          W1[1, 0]         | 3
          W1[-1,-2]        | 3
          X[:,1]           | [0] [1] [0] [1]
          A1[2,:]          | [5 6]
          A1[2]            | [5 6]
          A1[:]            | [1 2] [3 4] [5 6] [7 8]
          b1[1]            | 20
          W2[1]            | 6
          W2[0,1]          | 6
          W1.T[0,1]        | 3
          (X @ W1)[3,0]    | 4
          A1[1 + 1, 0]     | 5
          A1[:,0].T        | [1 3 5 7]
          """)
  void anIndexSelectsAnEntryARowOrAColumn(String expression, String value) {
    holds(expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [[1, 2], [3, 4]]               | [1 2] [3 4]
          [[1], [2]]                     | [1] [2]
          [1, 2]                         | [1 2]
          [[-1, 1 + 1]]                  | [-1 2]
          [[alpha, W1[1,1]]]             | [0.5 4]
          [[1, 2], [3, 4]] @ [[1], [1]]  | [3] [7]
          [7]                            | 7
          """)
  void aMatrixCanBeWrittenInBrackets(String expression, String value) {
    holds(expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum(A1)                              | 36
          sum(A1, axis=0)                      | [16 20]
          sum(A1, axis=1)                      | [3] [7] [11] [15]
          sum(A1, 0)                           | [16 20]
          A1.sum(axis=0)                       | [16 20]
          A1.sum(0).T                          | [16] [20]
          A1.sum(axis=0, keepdims=True)        | [16 20]
          A1.sum()                             | 36
          np.sum(dZ2, axis=0).reshape(-1, 1)   | 10
          mean(A1)                             | 4.5
          mean(A1, axis=0)                     | [4 5]
          A1.mean(axis=1)                      | [1.5] [3.5] [5.5] [7.5]
          max(A1)                              | 8
          min(A1)                              | 1
          b1.max()                             | 20
          max(W2, 5.5)                         | [5.5 6]
          min(W2, 5.5)                         | [5 5.5]
          np.maximum(A1[0], 1.5)               | [1.5 2]
          np.minimum(A1[0], 1.5)               | [1 1.5]
          multiply(W1, W1)                     | [1 4] [9 16]
          np.dot(W1, b1)                       | [50] [110]
          matmul(W1, b1)                       | [50] [110]
          W1.dot(b1)                           | [50] [110]
          multiply(1 + 1, 2 + 1) ** 2          | 36
          nudge(W1, 0, 1, 0.5)                 | [1 2.5] [3 4]
          nudge(b1, 1, 0, -20)                 | [10] [0]
          W1.reshape(-1, 1)                    | [1] [2] [3] [4]
          A1.reshape(2, 4)                     | [1 2 3 4] [5 6 7 8]
          A1.reshape(1, -1)                    | [1 2 3 4 5 6 7 8]
          reshape(W2, 2, 1)                    | [5] [6]
          relu([-1, 0, 2])                     | [0 0 2]
          abs([-1, 0, 2])                      | [1 0 2]
          sqrt([4, 2])                         | [2 1.4142135623730951]
          exp([0, 1])                          | [1 2.718281828459045]
          log([1, 2])                          | [0 0.6931471805599453]
          tanh([0, 1])                         | [0 0.7615941559557649]
          sin([0, 1])                          | [0 0.8414709848078965]
          cos([0, 1])                          | [1 0.5403023058681398]
          sigmoid([0, 2])                      | [0.5 0.8807970779778823]
          np.np.exp(0)                         | 1
          1/(1+np.exp(-2))                     | 0.8807970779778823
          loss(W1, b1)                         | 160
          2 * loss(W1, b1) + 1                 | 321
          """)
  void functionsAndMethodsHaveTheirNamesInNumPy(String expression, String value) {
    holds(expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          W[1]                 | W1
          W[1][0,1]            | W1[0,1]
          del_Z[2].T@A[1]      | dZ2.T @ A1
          del_Z2.T @ A1        | dZ2.T @ A1
          dZ[2]                | dZ2
          b[1]                 | b1
          ŷ                    | y_hat
          α * W2               | alpha * W2
          2 × 3 − 1            | 2 * 3 - 1
          y ≤ 0                | y <= 0
          y ≥ 0                | y >= 0
          y ≠ 0                | y != 0
          ( W1 )  # the weights| W1
          +W1                  | W1
          np.multiply(y, 1-y)  | y * (1 - y)
          numpy.dot(W1, b1)    | W1 @ b1
          sum(dZ2,axis=0).T    | sum(dZ2, axis=0).T
          max(0,W1)            | max(0, W1)
          -(W1 + 1) ** 2       | -(W1 + 1) ** 2
          not (1 and not 0)    | not (1 and not 0)
          """)
  void otherSpellingsBecomeTheCanonicalOne(String expression, String canonical) {
    assertEquals(canonical, Formula.parse(expression).text());
    assertEquals(scope.valueOf(canonical), scope.valueOf(expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (dZ2.T @ A1)[0, 1] | (dZ2.T @ A1)[0,1]
          (1 - y) - (2 - 3)  | 1 - y - (2 - 3)
          (2 ** 3) ** 2      | (2 ** 3) ** 2
          2 ** (3 ** 2)      | 2 ** 3 ** 2
          (-2) ** 2          | (-2) ** 2
          -(2 * 3)           | -(2 * 3)
          (-2) * 3           | -2 * 3
          (1 < 2) < 3        | (1 < 2) < 3
          1 < 2 < 3          | 1 < 2 < 3
          (1 or 2) and 3     | (1 or 2) and 3
          (2 + 3).T          | (2 + 3).T
          X[:, 0]            | X[:,0]
          [[1,2],[3,4]]      | [[1, 2], [3, 4]]
          [1,2]              | [[1, 2]]
          (1+2).reshape(1,1) | (1 + 2).reshape(1, 1)
          1e-5               | 1e-05
          """)
  void parenthesesAreKeptWhereTheyAreNeeded(String expression, String text) {
    assertEquals(text, Formula.parse(expression).text());
    assertEquals(text, Formula.parse(text).text());
  }

  @Test
  void namesAreThoseThatItUsesInTheirOrder() {
    assertEquals(
        List.of("dW2", "A1", "W2", "y_hat"),
        Formula.parse("sum(del_W[2]) + A[1] @ W2.T - loss(A1, y_hat) * np.exp(1)").names());
    assertEquals(List.of(), Formula.parse("1 + sum(2)").names());
  }

  @Test
  void aNameIsOneNodeHoweverOftenItIsUsed() {
    Tape tape = new Tape();
    Node value = Formula.parse("W1 * W1 + W1").evaluate(tape, scope);
    assertEquals(3, tape.nodes().size());
    assertEquals("W1", tape.nodes().get(0).name());
    assertEquals(value, tape.nodes().get(2));
  }

  @Test
  void indicesAreNotRecorded() {
    Tape tape = new Tape();
    Formula.parse("W1[1 - 1, 0]").evaluate(tape, scope);
    assertEquals(2, tape.nodes().size());
  }

  @Test
  void anAssignmentIsANameAndAnExpression() {
    Assignment line = Assignment.parse("del_W[2] = del_Z[2].T @ A[1]  # as in the notebook");
    assertEquals("dW2", line.name());
    assertEquals(List.of("dZ2", "A1"), line.formula().names());
    assertEquals("dW2 = dZ2.T @ A1", line.text());
    assertEquals("y_hat", Assignment.parse("y_hat = A2").name());
  }

  @Test
  void linesAreAssignments() {
    List<Assignment> lines =
        Assignment.parseAll("\n# backwards\ndZ2 = A2 - y\r\n\n  dW2 = dZ2.T @ A1\n");
    assertEquals(
        List.of("dZ2 = A2 - y", "dW2 = dZ2.T @ A1"), lines.stream().map(Assignment::text).toList());
    assertEquals(List.of(), Assignment.parseAll(" \n# nothing"));
  }

  @Test
  void aScopeMayRefuseArguments() {
    FormulaException refusal = refusal("loss(W1, A1)");
    assertEquals(
        "In loss(…): cannot multiply 2x2 @ 4x2: the first must have as many columns as the second"
            + " has rows.",
        refusal.getMessage());
  }

  private FormulaException refusal(String expression) {
    return assertThrows(FormulaException.class, () -> scope.valueOf(expression), expression);
  }

  /** Each text, where it begins to be wrong, and what the reader is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ~~           | 0 | There is nothing here yet. Write an expression, such as dZ2.T @ A1.
          # later      | 0 | There is nothing here yet. Write an expression, such as dZ2.T @ A1.
          W1 $ 2       | 3 | The character “$” means nothing here. Remove it.
          W1 😀        | 3 | The character “😀” means nothing here. Remove it.
          W1^2         | 2 | Write ** instead of ^.
          W1 = 2       | 3 | To compare, write == instead of =.
          (W1 = 2)     | 4 | To compare, write == instead of =.
          y & 1        | 2 | Write and instead of &.
          W1 @         | 4 | Something is missing at the end, after “@”: a name, a number or a \
          bracket.
          sum(         | 4 | Something is missing at the end, after “(”: a name, a number or a \
          bracket.
          W1.          | 3 | Something is missing at the end, after “.”: a name, a number or a \
          bracket.
          W1 + * 2     | 5 | There should be a name, a number or a bracket before “*”.
          ()           | 1 | There should be a name, a number or a bracket before “)”.
          1 + and      | 4 | There should be a name, a number or a bracket before “and”.
          1 == not 2   | 5 | There should be a name, a number or a bracket before “not”.
          (np).T       | 3 | There should be a name, a number or a bracket before “)”.
          np.and       | 3 | There should be a name, a number or a bracket before “and”.
          (W1 + 2      | 0 | The bracket ( is not closed. Add ) where it ends.
          W1[0, 1      | 2 | The bracket [ is not closed. Add ] where it ends.
          [[1, 2]      | 0 | The bracket [ is not closed. Add ] where it ends.
          sum(W1       | 3 | The bracket ( is not closed. Add ) where it ends.
          W1 + 2)      | 6 | The bracket ) is not opened. Remove it, or add its partner before it.
          1, 2         | 1 | “,” cannot stand here. Remove it, or close the bracket before it.
          (1, 2)       | 2 | “,” cannot stand here. Remove it, or close the bracket before it.
          1e999        | 0 | The number 1e999 is too large.
          dW7          | 0 | There is no dW7 here. Names: X, y, W1, b1, A1, W2, y_hat, dZ2, alpha.
          1 + W        | 4 | W needs the number of its layer: W1 or W[1].
          W[0, 1]      | 0 | W needs the number of its layer: W1 or W[1].
          del_W[:]     | 0 | dW needs the number of its layer: dW1 or dW[1].
          W1.t         | 3 | There is no “.t”. After a point can stand: T, sum, mean, max, min, \
          reshape, dot.
          W1.sum       | 3 | sum is a function: write what it is of in brackets, sum(…).
          sigmoid + 1  | 0 | sigmoid is a function: write what it is of in brackets, sigmoid(…).
          sigmoid()    | 0 | sigmoid takes 1 value in brackets, not 0.
          dot(W1)      | 0 | dot takes 2 values in brackets, not 1.
          nudge(W1, 0) | 0 | nudge takes 4 values in brackets, not 2.
          max(1, 2, 3) | 0 | max takes 1 or 2 values in brackets, not 3.
          sum(W1, n=0) | 8 | sum has no n=. It takes axis=0 or axis=1.
          exp(W1, n=0) | 8 | exp has no n=. To compare, write ==.
          sum(W1, axis=2)     | 13 | The axis is 0, to add up the rows, or 1, to add up the columns.
          W1[0,1,2]           | 2  | A matrix has two indices, row and column: W1[0,1].
          A1[4,0]             | 2  | A1 is 4x2: there is no index 4. It begins at 0 and goes up \
          to 3 here.
          A1[0,-3]            | 2  | A1 is 4x2: there is no index -3. It begins at 0 and goes up \
          to 1 here.
          A1[0.5]             | 2  | There should be a whole number in the place of 0.5, which is \
          0.5.
          A1[X]               | 2  | There should be a single number in the place of X, which is \
          4x2.
          nudge(W1, 2, 0, 1)  | 0  | W1 is 2x2: there is no row 2 with a column 0. Both are \
          counted from 0.
          nudge(W1, 0, 0, W1) | 0  | There should be a single number in the place of W1, which is \
          2x2.
          [[1, W1]]           | 0  | An entry of a matrix in brackets is a single number, and W1 \
          is 2x2.
          [[1, 2], 3]         | 9  | Each row of a matrix needs brackets: [[1, 2], [3, 4]].
          [[1, 2], [3]]       | 9  | The rows of a matrix must be equally long: the first has 2 \
          entries, and this one 1.
          A1.reshape(3, 2)    | 3  | Cannot reshape 4x2, which has 8 values, to 3x2.
          A1.reshape(-1, 3)   | 3  | Cannot reshape 4x2, which has 8 values, to -1x3.
          A1.reshape(-1, -1)  | 3  | Cannot reshape 4x2, which has 8 values, to -1x-1.
          """)
  void whatIsWrongIsSaidInASentence(String expression, int position, String sentence) {
    FormulaException refusal = refusal(expression);
    assertEquals(sentence, refusal.getMessage());
    assertEquals(position, refusal.position());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 W1       | 2 | 2  | W1
          W1 A1      | 3 | W1 | A1
          2 (1 + 1)  | 2 | 2  | (
          (W1 A1)    | 4 | W1 | A1
          W1.T b1    | 5 | T  | b1
          """)
  void aProductNeedsAnOperator(String expression, int position, String before, String found) {
    FormulaException refusal = refusal(expression);
    assertEquals(
        "There is no operator between “"
            + before
            + "” and “"
            + found
            + "”. Write * for a product value by value, or @ for the matrix product.",
        refusal.getMessage());
    assertEquals(position, refusal.position());
  }

  @Test
  void anUnknownFunctionMayBeAProductWithoutOperator() {
    FormulaException refusal = refusal("1 + W1(y)");
    assertEquals(
        "There is no function W1. For a product, write * or @ before the bracket. Functions:"
            + " sigmoid, relu, tanh, exp, log, abs, sqrt, sin, cos, sum, mean, max, min, nudge,"
            + " reshape, multiply, dot.",
        refusal.getMessage());
    assertEquals(4, refusal.position());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dZ2 @ A1     | 4x1 @ 4x2 | With .T after the first it would fit: 1x4 @ 4x2.
          X @ b1.T     | 4x2 @ 1x2 | With .T after the second it would fit: 4x2 @ 2x1.
          A1 @ X       | 4x2 @ 4x2 | With .T after the first it would fit, 2x4 @ 4x2, and with .T \
          after the second, 4x2 @ 2x4.
          W1 @ y       | 2x2 @ 4x1 |
          """)
  void aMatrixProductThatDoesNotFit(String expression, String shapes, String remedy) {
    assertEquals(
        "Cannot multiply "
            + shapes
            + ": the first must have as many columns as the second has rows."
            + (remedy == null ? "" : " " + remedy),
        refusal(expression).getMessage());
  }

  @Test
  void aProductValueByValueThatDoesNotFit() {
    FormulaException refusal = refusal("1 + W1 * y");
    assertEquals(
        "Cannot multiply 2x2 * 4x1: * works value by value, so the numbers of rows must be equal,"
            + " or one of them 1, and those of columns too. The matrix product is @.",
        refusal.getMessage());
    assertEquals(7, refusal.position());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X @ W1 + b1 | 4x2 + 2x1   | With .T after the first it would fit, 2x4 + 2x1, and with \
          .T after the second, 4x2 + 1x2.
          X - A1.T    | 4x2 - 2x4   | With .T after the first it would fit, 2x4 - 2x4, and with \
          .T after the second, 4x2 - 4x2.
          X == W1     | 4x2 == 2x2  |
          X and W1    | 4x2 and 2x2 |
          max(X, W1)  | 4x2 max 2x2 |
          X ** W1     | 4x2 ** 2x2  |
          """)
  void otherOperatorsWithShapesThatDoNotFit(String expression, String shapes, String remedy) {
    assertEquals(
        "Cannot compute "
            + shapes
            + ": it works value by value, so the numbers of rows must be equal, or one of them 1,"
            + " and those of columns too."
            + (remedy == null ? "" : " " + remedy),
        refusal(expression).getMessage());
  }

  @Test
  void aLongTextIsNotRead() {
    holds("1" + "+1".repeat(149), "150");
    assertEquals(
        "This has 301 characters, and at most 300 are read. Write it in shorter steps.",
        refusal("1" + "+1".repeat(150)).getMessage());
  }

  @Test
  void aDeeplyNestedTextIsNotRead() {
    holds("(".repeat(49) + 1 + ")".repeat(49), "1");
    String sentence =
        "Brackets, signs and powers are nested more than 50 deep. Write it in smaller steps.";
    for (String nested :
        List.of(
            "(".repeat(50) + 1 + ")".repeat(50),
            "-".repeat(50) + 1,
            "not ".repeat(50) + 1,
            "1" + "**1".repeat(50),
            "exp(".repeat(50) + 1 + ")".repeat(50),
            "[".repeat(200))) {
      assertEquals(sentence, refusal(nested).getMessage(), nested);
    }
  }

  @Test
  void aLargeResultIsNotComputed() {
    scope.put("A0", new double[1000][1]);
    String sentence =
        "A result of 1000x1000 is too large here: together with what it is made of, it would have"
            + " more than 1000000 values.";
    assertEquals(sentence, refusal("A0 @ A0.T").getMessage());
    assertEquals(sentence, refusal("A0 + A0.T").getMessage());
    assertEquals(sentence, refusal("max(A0, A0.T)").getMessage());
    scope.put("A0", new double[1000][64]);
    assertEquals(
        sentence.replace("1000x1000", "1000x64"), refusal("-".repeat(20) + "A0").getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dW2               | 3
          dW2 == dZ2        | 4
          = dZ2             | 0
          2 = dZ2           | 0
          sum(dW2) = dZ2    | 9
          dW2[0,0] = dZ2    | 9
          dW2 - 1 = dZ2     | 4
          """)
  void whatIsNoAssignment(String line, int position) {
    FormulaException refusal = assertThrows(FormulaException.class, () -> Assignment.parse(line));
    assertEquals(
        "Write a name, then =, then an expression, such as dW2 = dZ2.T @ A1.",
        refusal.getMessage());
    assertEquals(position, refusal.position());
  }

  @Test
  void ofSeveralLinesTheOneThatIsWrongIsNamed() {
    FormulaException refusal =
        assertThrows(
            FormulaException.class, () -> Assignment.parseAll("# one\ndZ2 = A2 - y\ndW2 = 2 ^ 3"));
    assertEquals("In line 3: Write ** instead of ^.", refusal.getMessage());
    assertEquals(27, refusal.position());
    FormulaException alone =
        assertThrows(FormulaException.class, () -> Assignment.parseAll("dW2 = 2 ^ 3\n"));
    assertEquals("Write ** instead of ^.", alone.getMessage());
    FormulaException ofUnknownPlace =
        assertThrows(
            FormulaException.class, () -> Assignment.parseAll("a = 1\nb = " + "1".repeat(300)));
    assertEquals(-1, ofUnknownPlace.position());
  }
}
