package xorlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.network.Activation.SIGMOID;
import static xorlab.network.Activation.TANH;
import static xorlab.network.Loss.CROSS_ENTROPY;
import static xorlab.network.Loss.SQUARED_ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkSpecTest {
  private static final List<Integer> NOTEBOOK = List.of(2, 2, 1);

  @Test
  void countsItsWeightsAndBiases() {
    assertEquals(9, spec(2, 2, 1).parameterCount());
    assertEquals(3, spec(2, 1).parameterCount());
    assertEquals(4 * 3 + 3 * 5 + 1 * 4, spec(2, 4, 3, 1).parameterCount());
  }

  @Test
  void isTheSameAsAnotherOnlyIfEverythingIs() {
    NetworkSpec notebook = new NetworkSpec(NOTEBOOK, SIGMOID, SIGMOID, CROSS_ENTROPY);
    List<NetworkSpec> others =
        List.of(
            new NetworkSpec(NOTEBOOK, TANH, SIGMOID, CROSS_ENTROPY),
            new NetworkSpec(NOTEBOOK, SIGMOID, TANH, CROSS_ENTROPY),
            new NetworkSpec(NOTEBOOK, SIGMOID, SIGMOID, SQUARED_ERROR),
            spec(2, 3, 1),
            spec(3, 2, 1),
            spec(2, 2, 2),
            spec(2, 2),
            spec(2, 2, 1, 1));
    assertTrue(notebook.sameAs(spec(2, 2, 1)));
    for (NetworkSpec other : others) {
      assertFalse(notebook.sameAs(other), other::toString);
      assertFalse(other.sameAs(notebook), other::toString);
    }
  }

  @Test
  void onlyASigmoidCancelsAndOnlyAgainstTheCrossEntropy() {
    assertTrue(new NetworkSpec(NOTEBOOK, TANH, SIGMOID, CROSS_ENTROPY).outputSlopeCancels());
    assertFalse(new NetworkSpec(NOTEBOOK, TANH, SIGMOID, SQUARED_ERROR).outputSlopeCancels());
    assertFalse(new NetworkSpec(NOTEBOOK, TANH, TANH, CROSS_ENTROPY).outputSlopeCancels());
  }

  @Test
  void hasAtLeastOneLayerBesidesTheInputs() {
    assertThrows(IllegalArgumentException.class, () -> spec(2));
    assertEquals(1, spec(2, 1).lastLayer());
  }

  private static NetworkSpec spec(Integer... widths) {
    return new NetworkSpec(List.of(widths), SIGMOID, SIGMOID, CROSS_ENTROPY);
  }
}
