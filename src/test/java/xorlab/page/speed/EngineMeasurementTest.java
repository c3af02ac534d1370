package xorlab.page.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import xorlab.plot.speed.EngineTimes;
import xorlab.plot.speed.ScalingCurve;

class EngineMeasurementTest {
  private double now;
  private final List<String> doers = new ArrayList<>();

  /** An engine that takes a fixed number of milliseconds for anything. */
  private MeasuredEngine engine(String name, double each) {
    return new MeasuredEngine() {
      @Override
      public IntConsumer job(Benchmark work) {
        return times -> work(name + work, times);
      }

      @Override
      public IntConsumer epoch(WorkloadSize size) {
        return times -> work(name + size, times);
      }

      private void work(String what, int times) {
        doers.add(what);
        now += each * times;
      }
    };
  }

  @Test
  void bothEnginesTakeTurnsUntilAllIsKnown() {
    EngineMeasurement measurement =
        new EngineMeasurement(engine("a ", 12), Optional.of(engine("b ", 10)), () -> now);
    while (measurement.step()) {
      assertTrue(measurement.done() <= 1);
    }
    assertEquals(1, measurement.done());
    assertEquals(List.of("b W1", "a W2", "b W2", "a W2b"), doers.subList(0, 4));
    assertEquals(
        new EngineTimes("XOR: 100 × 100 places", 0.0012, 0.001),
        measurement.benchmarkTimes().get(1));
    for (ScalingCurve curve : measurement.scalingCurves()) {
      for (EngineTimes times : curve.times()) {
        assertEquals(12, times.javaScript(), curve.label());
        assertEquals(10, times.webAssembly(), curve.label());
      }
    }
  }

  @Test
  void oneEngineAloneIsMeasuredToo() {
    EngineMeasurement measurement =
        new EngineMeasurement(engine("a ", 12), Optional.empty(), () -> now);
    while (measurement.step()) {}
    assertEquals(12, measurement.benchmarkTimes().get(0).javaScript());
    assertTrue(Double.isNaN(measurement.benchmarkTimes().get(0).webAssembly()));
  }
}
