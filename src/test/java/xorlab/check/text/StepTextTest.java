package xorlab.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.check.Step;

/** Steps in sentences. */
class StepTextTest {
  @Test
  void severalStepsAreAListWithAnAnd() {
    assertEquals("dW₂", StepText.list(List.of(Step.DW2)));
    assertEquals("dW₂ and db₂", StepText.list(List.of(Step.DW2, Step.DB2)));
    assertEquals(
        "the start, the answers and dW₂", StepText.list(List.of(Step.START, Step.A2, Step.DW2)));
  }

  @Test
  void aSentenceBeginsWithACapitalUnlessItIsTheNameOfAQuantity() {
    assertEquals("The loss agrees.", StepText.sentence("the loss agrees.", Step.LOSS));
    assertEquals("db₂ agrees.", StepText.sentence("db₂ agrees.", Step.DB2));
  }

  @Test
  void aLayerIsAnIndexAndAnIterationIsNot() {
    assertEquals("dW₁[0,1]", StepText.name("dW1[0,1]"));
    assertEquals("140", StepText.name("140"));
  }
}
