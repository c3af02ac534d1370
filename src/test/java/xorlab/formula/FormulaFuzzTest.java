package xorlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import xorlab.Fuzz;
import xorlab.autodiff.ReverseSweep;
import xorlab.autodiff.Tape;
import xorlab.formula.tree.FormulaException;
import xorlab.numeric.Matrix;

/** Random texts: each has a value or a sentence, and what is printed means the same. */
class FormulaFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "W1",
          "W2",
          "b1",
          "A1",
          "X",
          "y",
          "y_hat",
          "dZ2",
          "alpha",
          "W",
          "del_W[2]",
          "dW",
          "A[1]",
          "0",
          "1",
          "2",
          "0.5",
          "1e300",
          "3",
          "1.",
          ".5",
          "1e",
          "999999999999",
          " ",
          " ",
          "\n",
          "+",
          "-",
          "*",
          "/",
          "@",
          "**",
          "==",
          "!=",
          "<",
          "<=",
          ">=",
          "=",
          "(",
          ")",
          "[",
          "]",
          "[[",
          "]]",
          ",",
          ":",
          ".",
          ".T",
          "[0]",
          "[0,1]",
          "[:,0]",
          "[-1]",
          " and ",
          " or ",
          "not ",
          "np.",
          "sum(",
          ", axis=0)",
          ".sum(axis=0)",
          ".reshape(-1, 1)",
          "sigmoid(",
          "relu(",
          "tanh(",
          "exp(",
          "log(",
          "abs(",
          "sqrt(",
          "sin(",
          "cos(",
          "mean(",
          "max(",
          "min(",
          "multiply(",
          "nudge(W1, 0, 1, ",
          "loss(",
          "foo(",
          "axis",
          "keepdims=True",
          "^",
          "#",
          "×",
          "−",
          "ŷ",
          "\u200B",
          "\uFF11",
          "\uD83D",
          "\0",
          "\"",
          "&",
          "α",
          "((((((((((",
          "----------",
          "not not not not not ");

  private static final List<String> VALID =
      List.of(
          "A[i-1]@(W[1].T) + b[1].T",
          "(-y.T@np.log(y_hat) - (1-y).T@np.log(1-y_hat))",
          "(y_hat-y).T@A[1]",
          "(y_hat-y).sum(axis=0).reshape(-1, 1)",
          "np.multiply(dZ2 @ W2, sigmoid(A1) * (1 - sigmoid(A1)))",
          "W1 - alpha * nudge(W1, 1, 0, 2 ** -3)",
          "abs(b1) <= 0.1 and not (y_hat > 0.5) == y or 0 < alpha < 1",
          "[[1, 2], [3, alpha]] @ X[3,:].T + max(W1) / mean(A1, axis=1)[0]",
          "loss(X, W1.T) * -exp(-X[:,0] ** 2) + 1. / (1 + relu(tanh(y)))");

  /** An expression that is valid in form; its shapes seldom fit. */
  private static String expression(Random random, int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return Fuzz.choose(
          random,
          List.of("W1", "b1", "A1", "X", "y", "dZ2", "alpha", "2", "0.5", "[[1, 2], [3, 4]]"));
    }
    String A = expression(random, depth - 1);
    String B = expression(random, depth - 1);
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 ->
          "(" + A + ")" + Fuzz.choose(random, List.of("+", "-", "*", "/", "**")) + "(" + B + ")";
      case 4, 5 -> A + Fuzz.choose(random, List.of("+", "-", "*", "/", "**", "@")) + B;
      case 6 -> "(" + A + ") @ (" + B + ")";
      case 7 -> A + Fuzz.choose(random, List.of("<", "==", ">=", " and ", " or ")) + B;
      case 8 -> "-" + A;
      case 9 -> "not " + A;
      case 10 -> "(" + A + ").T";
      case 11 -> "(" + A + ")[0," + random.nextInt(-2, 2) + "]";
      case 12 -> "sum(" + A + Fuzz.choose(random, List.of(")", ", axis=0)", ", axis=1)"));
      case 13 -> "sigmoid(" + A + ")";
      case 14 -> "max(" + A + ", " + B + ")";
      default -> "(" + A + ").reshape(1, -1)";
    };
  }

  private static String text(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
          text.append(Fuzz.choose(random, PIECES));
        }
        yield text.toString();
      }
      case 1 -> Fuzz.mutated(random, Fuzz.choose(random, VALID), PIECES);
      default -> expression(random, random.nextInt(6));
    };
  }

  @Test
  void everyTextHasAValueOrASentence() {
    SmallScope scope = new SmallScope();
    int[] values = new int[1];
    Fuzz.cases(
        6000,
        300_000,
        random -> {
          String text = text(random);
          try {
            Formula formula = Formula.parse(text);
            assertEquals(
                outcome(scope, formula, text),
                outcome(scope, Formula.parse(formula.text()), formula.text()),
                text);
            assertEquals(formula.text(), Formula.parse(formula.text()).text());
            assertEquals(formula.names(), Formula.parse(formula.text()).names());
            assertWellFormed(formula.mathML((name, mathML) -> "<a>" + mathML + "</a>"));
            values[0]++;
          } catch (FormulaException refusal) {
            assertSentence(text, refusal);
          }
        });
    assertTrue(values[0] > 1000, "only " + values[0] + " were expressions");
  }

  /** The value of a formula, through which a sweep goes too, or why it has none. */
  private static String outcome(SmallScope scope, Formula formula, String text) {
    try {
      Tape tape = new Tape();
      var value = formula.evaluate(tape, scope);
      Matrix matrix = value.value();
      assertTrue(matrix.values().length > 0);
      new ReverseSweep(value.sum()).finish();
      return SmallScope.text(matrix) + matrix.shape();
    } catch (FormulaException refusal) {
      assertSentence(text, refusal);
      return refusal.getMessage();
    }
  }

  private static void assertSentence(String text, FormulaException refusal) {
    String sentence = refusal.getMessage();
    assertTrue(sentence.endsWith("."), sentence);
    assertFalse(sentence.contains("null"), sentence);
    assertTrue(sentence.length() < 900, sentence);
    assertTrue(-1 <= refusal.position() && refusal.position() <= text.length(), text);
  }

  @Test
  void everyLineIsAnAssignmentOrHasASentence() {
    Fuzz.cases(
        2000,
        100_000,
        random -> {
          String lines = "dW2 = " + text(random) + "\n\n" + Fuzz.mutated(random, VALUE, PIECES);
          try {
            for (Assignment line : Assignment.parseAll(lines)) {
              assertEquals(line.text(), Assignment.parse(line.text()).text());
            }
          } catch (FormulaException refusal) {
            assertSentence(lines, refusal);
          }
        });
  }

  private static final String VALUE = "del_Z[1] = np.multiply(del_A[1], A[1]*(1-A[1]))";

  private static void assertWellFormed(String mathML) {
    try {
      DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      parser.parse(new InputSource(new StringReader("<math>" + mathML + "</math>")));
    } catch (ParserConfigurationException | IOException | SAXException e) {
      throw new AssertionError(mathML, e);
    }
  }
}
