package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;

class ProgressiveGradientCheckTest {
  private static final NetworkSpec NETWORK = Experiment.defaults().network();
  private static final Dataset DATA = Dataset.xor();
  private static final Parameters START = Experiment.defaults().start().parameters(NETWORK);

  @Test
  void handAndAutodiffAreThereFirst() {
    GradientComparison dW1 = begin().check().comparisons().get(0);
    assertEquals(dW1.autodiff().get(0, 0), -dW1.manual().get(0, 0), 1e-15, "the wrong sign");
    assertTrue(dW1.manual().get(0, 0) != 0);
    assertEquals(0, dW1.differences().value().get(0, 0));
  }

  @Test
  void eachStepIsOneEntryInOrder() {
    ProgressiveGradientCheck progressive = begin();
    assertEquals(9, progressive.entries());
    for (int done = 1; done < 9; done++) {
      assertTrue(progressive.advance());
      assertEquals(done, progressive.done());
    }
    double[] last = progressive.check().comparisons().get(3).differences().value().values();
    assertEquals(0, last[0], "db2 comes last");
    assertFalse(progressive.advance());
    assertTrue(last[0] != 0);
    assertFalse(progressive.advance(), "there is nothing more to do");
    assertEquals(9, progressive.done());
  }

  @Test
  void inTheEndItIsTheCheckAtOnce() {
    ProgressiveGradientCheck progressive = begin();
    while (progressive.advance()) {
      assertTrue(progressive.done() < 9);
    }
    GradientCheck atOnce = GradientCheck.of(NETWORK, START, DATA.X(), DATA.y(), wrong());
    assertEquals(atOnce.verdict(), progressive.check().verdict());
    for (int i = 0; i < 4; i++) {
      assertArrayEquals(
          atOnce.comparisons().get(i).differences().value().values(),
          progressive.check().comparisons().get(i).differences().value().values());
    }
  }

  private static ProgressiveGradientCheck begin() {
    return new ProgressiveGradientCheck(NETWORK, START, DATA.X(), DATA.y(), wrong());
  }

  private static Parameters wrong() {
    Pass pass = new Pass(NETWORK, START, DATA.X(), DATA.y());
    pass.run();
    return GradientRuns.turned(pass.backward.gradient);
  }
}
