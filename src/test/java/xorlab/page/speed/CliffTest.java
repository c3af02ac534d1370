package xorlab.page.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CliffTest {
  @Test
  void timeProportionalToMultiplicationsIsNoCliff() {
    for (ScalingSeries growth : ScalingSeries.values()) {
      double[] times = growth.sizes().stream().mapToDouble(WorkloadSize::products).toArray();
      assertEquals(1, Cliff.worst(growth, times), 1e-12, growth.title);
    }
  }

  @Test
  void aLeapIsFound() {
    double[] times =
        ScalingSeries.DEPTH.sizes().stream().mapToDouble(WorkloadSize::products).toArray();
    for (int i = 3; i < times.length; i++) {
      times[i] *= 4;
    }
    assertEquals(4, Cliff.worst(ScalingSeries.DEPTH, times), 1e-12);
  }

  /** 2-2-1: six products forward, six to the weights, two to the hidden units. */
  @Test
  void anEpochOfXorMultiplies14TimesForEachPoint() {
    assertEquals(4 * 14, new WorkloadSize(4, 2, 1).products());
  }
}
