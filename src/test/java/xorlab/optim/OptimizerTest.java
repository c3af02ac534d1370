package xorlab.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.network.BackwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;

/** A single weight W1[0,0], initially 1, with given gradients, step by step. */
class OptimizerTest {
  private static final double ALPHA = 0.5;

  private final NetworkSpec network = Experiment.defaults().network();
  private final Parameters parameters = new Parameters(network);
  private final BackwardPass gradient = new BackwardPass(network, 4);

  @BeforeEach
  void begin() {
    parameters.W[1].set(0, 0, 1);
  }

  @Test
  void gradientDescentSubtractsAlphaTimesTheGradient() {
    assertEquals(1 - 0.5 * 0.25, after(new GradientDescent(), 0.25));
  }

  @Test
  void momentumContinuesWhereTheGradientIsZero() {
    Momentum momentum = new Momentum(network);
    assertEquals(1 - 0.5 * 0.25, after(momentum, 0.25));
    assertEquals(1 - 0.5 * 0.25 - 0.5 * (0.9 * 0.25), after(momentum, 0));
    assertEquals(0.9 * 0.25, momentum.v.W[1].get(0, 0));
  }

  @Test
  void theFirstStepOfAdamIsAlphaForAnyGradient() {
    // Kingma and Ba, section 2.1: the effective step is about alpha at the most
    assertEquals(1 - ALPHA, after(new Adam(network), 1e-3), 1e-5);
    begin();
    assertEquals(1 - ALPHA, after(new Adam(network), 1e3), 1e-5);
    begin();
    assertEquals(1 + ALPHA, after(new Adam(network), -7), 1e-5);
  }

  @Test
  void adamChangesNothingWhereTheGradientWasAlwaysZero() {
    Adam adam = new Adam(network);
    after(adam, 1);
    assertEquals(0, parameters.W[1].get(1, 1));
  }

  @Test
  void adamCorrectsForTheZerosThatItBeganWith() {
    Adam adam = new Adam(network);
    for (int t = 1; t <= 10; t++) {
      after(adam, 3);
      assertEquals(3, adam.mHat.W[1].get(0, 0), 1e-14);
      assertEquals(9, adam.vHat.W[1].get(0, 0), 1e-12);
      assertEquals(Math.pow(0.9, t), adam.beta1Power(), 1e-15);
      assertEquals(Math.pow(0.999, t), adam.beta2Power(), 1e-15);
    }
  }

  @Test
  void aRestoredStateContinuesWithTheSameBits() {
    for (OptimizerName name : OptimizerName.values()) {
      Optimizer first = name.create(network);
      after(first, 1);
      after(first, -0.3);
      double[] here = parameters.flat();
      double[] optimizerState = first.state();
      double expected = after(first, 0.7);
      Optimizer second = name.create(network);
      second.restore(optimizerState);
      parameters.setFlat(here);
      assertEquals(expected, after(second, 0.7), 0, name.name());
      assertArrayEquals(first.state(), second.state(), name.name());
    }
  }

  @Test
  void aFrozenParameterStaysUnderEveryOptimizer() {
    boolean[] frozen = new boolean[9];
    frozen[0] = true;
    for (OptimizerName name : OptimizerName.values()) {
      Optimizer optimizer = new FrozenParameterOptimizer(name.create(network), frozen);
      gradient.db[2].set(0, 0, 1);
      assertEquals(1, after(optimizer, 0.25), name.name());
      assertEquals(-ALPHA, parameters.b[2].get(0, 0), 1e-5, name.name());
      parameters.b[2].set(0, 0, 0);
    }
  }

  @Test
  void alphaIsAFactorOfTheStepAlone() {
    for (OptimizerName name : OptimizerName.values()) {
      Optimizer whole = name.create(network);
      Optimizer half = name.create(network);
      begin();
      double step = after(whole, 0.25) - 1;
      begin();
      half.step(parameters, gradient, ALPHA / 2);
      assertEquals(step / 2, parameters.W[1].get(0, 0) - 1, 1e-16, name.name());
      assertArrayEquals(whole.state(), half.state(), name.name());
    }
  }

  private double after(Optimizer optimizer, double dW) {
    gradient.dW[1].set(0, 0, dW);
    optimizer.step(parameters, gradient, ALPHA);
    return parameters.W[1].get(0, 0);
  }
}
