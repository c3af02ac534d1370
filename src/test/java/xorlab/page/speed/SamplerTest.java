package xorlab.page.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplerTest {
  private double now;
  private final List<Integer> calls = new ArrayList<>();

  /** A task that takes a fixed number of milliseconds each time, on a simulated clock. */
  private Sampler sampler(double each) {
    return new Sampler(
        times -> {
          calls.add(times);
          now += each * times;
        },
        5);
  }

  @Test
  void aSliceOfSomethingShortLastsFrom9To18Milliseconds() {
    Sampler sampler = sampler(0.001);
    while (!sampler.isDone()) {
      double before = now;
      sampler.step(() -> now);
      assertTrue(now - before < 18, () -> "A slice took " + (now - before));
    }
    assertEquals(16384, calls.get(calls.size() - 1));
    assertEquals(0.001, sampler.median(), 1e-12);
    assertEquals(1, sampler.done());
  }

  @Test
  void somethingLongIsDoneOnceInASlice() {
    Sampler sampler = sampler(30);
    while (!sampler.isDone()) {
      sampler.step(() -> now);
    }
    assertEquals(List.of(1), calls.stream().distinct().toList());
    assertEquals(30, sampler.median());
  }

  @Test
  void theMedianIsKnownFromTheFirstSampleOn() {
    double[] each = {10, 10, 10, 10, 10, 14, 11, 12, 10, 13}; // the first five are no samples
    int[] call = {0};
    Sampler sampler = new Sampler(times -> now += each[call[0]++], 5);
    List<Double> medians = new ArrayList<>();
    for (int k = 0; k < each.length; k++) {
      sampler.step(() -> now);
      medians.add(sampler.median());
    }
    assertEquals(List.of(14.0, 12.5, 12.0, 11.5, 12.0), medians.subList(5, 10));
    assertTrue(Double.isNaN(medians.get(4)));
    assertTrue(sampler.isDone());
  }

  @Test
  void anInterruptionDoesNotDecideHowLongASliceIs() {
    int[] slices = {0};
    Sampler sampler =
        new Sampler(
            times -> {
              boolean interrupted = slices[0]++ == 0;
              now += 0.001 * times + (interrupted ? 50 : 0);
            },
            5);
    while (!sampler.isDone()) {
      sampler.step(() -> Math.floor(now)); // a browser's clock may count whole milliseconds
    }
    assertEquals(0.001, sampler.median(), 0.0001);
  }
}
