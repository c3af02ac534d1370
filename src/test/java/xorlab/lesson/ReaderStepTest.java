package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.formula.Assignment;
import xorlab.formula.tree.FormulaException;

/** A reader's step trains as the notebook does: its losses are in DESIGN.md, section 2. */
class ReaderStepTest {
  private static final String STEP =
      """
      Z1 = X @ W1.T + b1.T
      A1 = sigmoid(Z1)
      Z2 = A1 @ W2.T + b2.T
      A2 = sigmoid(Z2)
      dZ2 = A2 - y
      dW2 = dZ2.T @ A1
      db2 = sum(dZ2, axis=0).T
      dA1 = dZ2 @ W2
      dZ1 = dA1 * A1 * (1 - A1)
      dW1 = dZ1.T @ X
      db1 = sum(dZ1, axis=0).T
      new_W1 = W1 - alpha * dW1
      new_b1 = b1 - alpha * db1
      new_W2 = W2 - alpha * dW2
      new_b2 = b2 - alpha * db2
      """;

  private final LessonValues values = NotebookStart.values();

  @Test
  void theNotebooksLinesGiveTheNotebooksLosses() {
    List<LessonState> states = new ReaderStep(values, Assignment.parseAll(STEP)).train(140);
    double[] losses = {
      2.9991464995409807,
      2.850067543754094,
      2.5045921819726082,
      1.5756597251036364,
      0.5779054501565161,
      0.3097308274202594,
      0.2028529568023768
    };
    for (int i = 0; i < losses.length; i++) {
      assertEquals(losses[i], states.get(20 * i).pass().loss(), 1e-12);
    }
    assertEquals(141, states.size());
    assertEquals(4, states.get(140).correct());
  }

  @Test
  void theReadersLinesTrainWhateverTheyCompute() {
    String wrong = STEP.replace("A2 - y", "y - A2");
    List<LessonState> states = new ReaderStep(values, Assignment.parseAll(wrong)).train(20);
    assertTrue(states.get(20).pass().loss() > states.get(0).pass().loss());
  }

  @Test
  void aParameterOfAnotherShapeIsRefused() {
    ReaderStep step = new ReaderStep(values, Assignment.parseAll("new_W2 = W2.T"));
    FormulaException e = assertThrows(FormulaException.class, () -> step.train(1));
    assertTrue(e.getMessage().contains("2x1"), e.getMessage());
  }
}
