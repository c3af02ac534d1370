package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xorlab.formula.Assignment;
import xorlab.formula.Formula;
import xorlab.words.LessonWords;

class LineCheckTest {
  private final LessonValues values = NotebookStart.values();

  private Optional<String> problem(String name, String line) {
    return problem(name, name, line);
  }

  private Optional<String> problem(String name, String expected, String line) {
    return new LineCheck(values, name, Formula.parse(expected), List.of()).problem(line);
  }

  @Test
  void everyWayToWriteTheRightValueIsRight() {
    for (String line :
        new String[] {
          "dZ2.T @ A1",
          "dW2 = dZ2.T @ A1",
          "del_W[2] = (A[2]-y).T@A[1]",
          "(A1.T @ dZ2).T",
          "sum(dZ2 * A1, axis=0)"
        }) {
      assertEquals(Optional.empty(), problem("dW2", line), line);
    }
    assertEquals(Optional.empty(), problem("dZ1", "dA1 * sigmoid(Z1) * (1 - sigmoid(Z1))"));
    assertEquals(Optional.empty(), problem("new_W2", "W2 - alpha * dW2", "W2 = W2 - alpha*dW2"));
  }

  @Test
  void aWrongShapeIsToldWithBothShapes() {
    String sentence = problem("dW2", "A1.T @ dZ2").orElseThrow();
    assertEquals(LessonWords.wrongShape("dW2", "1x2", "2x1"), sentence);
  }

  @Test
  void theUsualMistakesAreNamed() {
    assertEquals(Optional.of(LessonWords.WRONG_SIGN), problem("dZ2", "y - A2"));
    assertEquals(Optional.of(LessonWords.meanNotSum(4)), problem("dW2", "dZ2.T @ A1 / 4"));
    assertEquals(Optional.of(LessonWords.TRANSPOSED), problem("dW1", "X.T @ dZ1"));
  }

  @Test
  void anotherWrongValueIsAnsweredByTheGradientCheck() {
    String sentence = problem("dZ1", "dA1").orElseThrow();
    assertEquals(LessonWords.gradientDiffers("0.0109", "dZ1[3,0]", "0.6335"), sentence);
    assertEquals(
        LessonWords.valueDiffers("A1[3,0]", "0.9826", "4.0318"), problem("A1", "Z1").orElseThrow());
  }

  @Test
  void whatIsRightOnlyHereIsNotRight() {
    assertEquals(
        Optional.of(LessonWords.ONLY_HERE), problem("db2", "0.66324210162872426 + 0 * sum(dZ2)"));
  }

  @Test
  void nothingThatIsComputedLaterMayBeUsed() {
    assertEquals(Optional.of(LessonWords.notYetKnown("Z1", "A1")), problem("Z1", "A1"));
    assertEquals(Optional.of(LessonWords.notYetKnown("dW2", "dW2")), problem("dW2", "dW2"));
    assertEquals(Optional.of(LessonWords.notYetKnown("dZ2", "dW1")), problem("dZ2", "dW1"));
    assertTrue(problem("dA1", "dZ2 @ W2").isEmpty());
  }

  @Test
  void aLineForAnotherNameSaysSo() {
    assertEquals(
        Optional.of(LessonWords.anotherName("dW1", "dW2")), problem("dW2", "dW1 = dZ2.T @ A1"));
  }

  @Test
  void whatCannotBeReadIsExplained() {
    for (String line : new String[] {"", "dZ2.T @", "dZ2 @ A1", "dQ2", "(dZ2", "=", "dW2 ="}) {
      assertTrue(problem("dW2", line).orElseThrow().endsWith("."), line);
    }
  }

  @Test
  void theReadersEarlierLinesAreUsed() {
    List<Assignment> before = Assignment.parseAll("dZ2 = A2 - y\ndA1 = dZ2 @ W2");
    LineCheck check = new LineCheck(values, "dZ1", Formula.parse("dZ1"), before);
    assertEquals(Optional.empty(), check.problem("dA1 * A1 * (1 - A1)"));
  }
}
