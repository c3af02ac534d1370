package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xorlab.Fuzz;
import xorlab.formula.Formula;

/** Whatever a reader types as a line is right, or answered in a sentence. */
class LineCheckFuzzTest {
  private static final List<String> RIGHT =
      List.of(
          "dZ2.T @ A1",
          "dW2 = dZ2.T @ A1",
          "del_W[2] = (A[2]-y).T@A[1]",
          "sum(dZ2 * A1, axis=0)",
          "(A1.T @ (y_hat - y)).T");

  private static final List<String> PIECES =
      List.of(
          "W1",
          "dZ2",
          "A1",
          "y",
          "X",
          "dW2",
          "=",
          "==",
          "@",
          "*",
          ".T",
          "(",
          ")",
          "[0,1]",
          "-",
          "/",
          "0",
          "4",
          "sum(",
          ", axis=0)",
          "sigmoid(",
          "loss(W1, b1, W2, b2)",
          "nudge(",
          " ",
          "#",
          "new_W1 = ",
          "\u2212",
          "\0");

  @Test
  void everyLineIsRightOrExplained() {
    LessonValues values = NotebookStart.values();
    LineCheck check = new LineCheck(values, "dW2", Formula.parse("dW2"), List.of());
    for (String line : RIGHT) {
      assertEquals(Optional.empty(), check.problem(line), line);
    }
    Fuzz.cases(
        1500,
        60_000,
        random -> {
          String line = Fuzz.mutated(random, Fuzz.choose(random, RIGHT), PIECES);
          String problem = check.problem(line).orElse("Right.");
          assertTrue(problem.length() > 5 && problem.length() < 400, line);
          assertTrue(problem.endsWith(".") || problem.endsWith("?"), problem);
        });
  }
}
