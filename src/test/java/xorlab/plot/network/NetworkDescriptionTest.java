package xorlab.plot.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.network.NetworkSpec;
import xorlab.training.IterationState;

class NetworkDescriptionTest {
  @Test
  void itTellsTheAnswerTheUnitsAndTheStrongestWeights() {
    IterationState state = NetworkExamples.state(Experiment.defaults(), 100);
    assertEquals(
        "For the point (0, 1) this 2-2-1 network outputs 0.93, so class 1. The output's bias is"
            + " −3.18. Hidden unit 1 outputs 0.96 (bias −2.11) and hidden unit 2 0.11 (bias"
            + " −6.02). The strongest weights are −7.08 from hidden unit 2 to the output, +6.85"
            + " from hidden unit 1 to the output and +5.21 from x1 to hidden unit 1. 1 of 6"
            + " weights is negative.",
        NetworkDescription.of(NetworkExamples.scene(state)));
  }

  @Test
  void frozenOnesAreCounted() {
    IterationState state = NetworkExamples.state(Experiment.defaults(), 0);
    boolean[] frozen = {true, false, false, false, false, false, false, false, true};
    String text = NetworkDescription.of(NetworkExamples.scene(state, frozen, OptionalInt.empty()));
    assertTrue(text.endsWith(" 2 of all weights and biases are frozen."), text);
  }

  @Test
  void ofManyUnitsOnlyTheRangeIsDescribed() {
    IterationState state = NetworkExamples.state(NetworkExamples.experiment("64,64"), 0);
    String text = NetworkDescription.of(NetworkExamples.scene(state));
    assertTrue(text.contains(" The 64 units of hidden layer 2 output from 0.00 to 1.00."), text);
    assertTrue(text.length() < 600, text);
  }

  @Test
  void aStartFromZerosHasNoStrongestWeight() {
    Experiment zeros = Experiment.defaults().withText(Setting.START, "zeros").orElseThrow();
    String text = NetworkDescription.of(NetworkExamples.scene(NetworkExamples.state(zeros, 0)));
    assertTrue(text.contains(" outputs 0.50, so class 0."), text);
    assertTrue(text.contains(" All weights are 0."), text);
  }

  @Test
  void inputsHaveTheirNames() {
    Experiment experiment =
        NetworkExamples.experiment("").withText(Setting.INPUTS, "x1*x2,sin(x1)").orElseThrow();
    NetworkSpec network = experiment.network();
    assertEquals("W1[0,1] from sin x₁ to ŷ", NetworkDescription.parameter(network, 1));
    assertEquals("x₁x₂ → ŷ", NetworkDescription.shortName(network, 0));
    IterationState state = NetworkExamples.state(experiment, 0);
    String text = NetworkDescription.of(NetworkExamples.scene(state));
    assertTrue(text.startsWith("For the point (0, 1) this 2-1 network outputs "), text);
    assertTrue(text.contains("+1.76 from x1*x2 to the output"), text);
  }

  @Test
  void everyWeightAndBiasHasAName() {
    NetworkSpec network = Experiment.defaults().network();
    String[] names = {
      "W1[0,0] from x₁ to h₁",
      "W1[0,1] from x₂ to h₁",
      "W1[1,0] from x₁ to h₂",
      "W1[1,1] from x₂ to h₂",
      "b1[0,0] of h₁",
      "b1[1,0] of h₂",
      "W2[0,0] from h₁ to ŷ",
      "W2[0,1] from h₂ to ŷ",
      "b2[0,0] of ŷ"
    };
    for (int number = 0; number < names.length; number++) {
      assertEquals(names[number], NetworkDescription.parameter(network, number));
    }
    NetworkSpec deep = NetworkExamples.experiment("4,3").network();
    assertEquals("W2[0,3] from h₄ to h₁", NetworkDescription.parameter(deep, 15));
  }
}
