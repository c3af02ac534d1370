package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import xorlab.formula.Formula;
import xorlab.formula.tree.FormulaException;

/** Names and numbers of the notebook's first iteration: DESIGN.md, section 2. */
class LessonValuesTest {
  private final LessonValues values = NotebookStart.values();

  @Test
  void namesMeanWhatTheNotebookComputes() {
    assertEquals("2.9991465", values.text("L", 7, false));
    assertEquals("[0.60353799\u20020.35399637]", values.text("dW2", 8, false));
    assertEquals("0.6632421", values.text("db2", 7, false));
    assertEquals("0.663", values.text("dZ2[0,0]", 3, false));
    assertEquals("4", values.text("N", 0, false));
    assertEquals("1", values.text("alpha", 0, false));
    assertEquals("2", values.text("correct", 0, false));
  }

  @Test
  void everyQuantityFollowsFromThoseBeforeIt() {
    for (String line :
        new String[] {
          "Z1 == X @ W1.T + b1.T",
          "A1 == sigmoid(Z1)",
          "Z2 == A1 @ W2.T + b2.T",
          "y_hat == A2",
          "dZ2 == A2 - y",
          "dW2 == dZ2.T @ A1",
          "db2 == sum(dZ2, axis=0).T",
          "dA1 == dZ2 @ W2",
          "dW1 == dZ1.T @ X",
          "db1 == sum(dZ1, axis=0).T"
        }) {
      assertTrue(values.holds(Formula.parse("min(" + line + ")")), line);
    }
    assertTrue(values.holds(Formula.parse("max(abs(dZ1 - dA1 * A1 * (1 - A1))) < 1e-15")));
  }

  @Test
  void theLossOfOtherParametersIsThatOfTheSameNetwork() {
    assertTrue(values.holds(Formula.parse("loss(W1, b1, W2, b2) == L")));
    String slope = "(loss(nudge(W1, 0, 1, 0.00001), b1, W2, b2) - L) / 0.00001";
    assertEquals(values.text("dW1[0,1]", 4, false), values.text(slope, 4, false));
  }

  @Test
  void aLossOfOtherShapesSaysWhichShapeIsNeeded() {
    FormulaException e =
        assertThrows(FormulaException.class, () -> values.matrix("loss(W2, b1, W2, b2)"));
    assertTrue(e.getMessage().contains("1x2"), e.getMessage());
    assertTrue(e.getMessage().contains("2x2"), e.getMessage());
  }

  @Test
  void aVariableIsANumber() {
    LessonValues page = new LessonValues(values.state(), Map.of("turn", 0.5));
    assertEquals("1.0", page.text("2 * turn", 1, false));
  }

  @Test
  void numbersAreShownAsInProse() {
    assertEquals("\u22120.35", values.text("dZ2[1,0]", 2, false));
    assertEquals("0.0", values.text("0 - 0.01", 1, false));
    assertEquals("66.3%", values.text("dZ2[0,0]", 1, true));
    assertEquals("[1\u20022; 3\u20024]", values.text("[[1, 2], [3, 4]]", 0, false));
  }

  @Test
  void whatIsNotANumberDoesNotHold() {
    assertFalse(values.holds(Formula.parse("0 / 0")));
    assertFalse(values.holds(Formula.parse("W1")));
    assertFalse(values.holds(Formula.parse("correct == 4")));
  }

  @Test
  void aLayerThatDoesNotExistHasNoName() {
    assertThrows(FormulaException.class, () -> values.matrix("W3"));
  }
}
