package xorlab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import xorlab.plot.CostCurve;
import xorlab.plot.EngineTimes;

class MeasurementTest {
  private double now;
  private final List<String> doers = new ArrayList<>();

  /** An engine that takes so many milliseconds for anything. */
  private Engine engine(String name, double each) {
    return new Engine() {
      @Override
      public IntConsumer job(Work work) {
        return times -> work(name + work, times);
      }

      @Override
      public IntConsumer epoch(Size size) {
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
    Measurement measurement =
        new Measurement(engine("a ", 12), Optional.of(engine("b ", 10)), () -> now);
    while (measurement.step()) {
      assertTrue(measurement.done() <= 1);
    }
    assertEquals(1, measurement.done());
    assertEquals(List.of("b W1", "a W2", "b W2", "a W2b"), doers.subList(0, 4));
    assertEquals(
        new EngineTimes("XOR: 100 × 100 places", 0.0012, 0.001), measurement.works().get(1));
    for (CostCurve curve : measurement.costs()) {
      for (EngineTimes times : curve.times()) {
        assertEquals(12, times.javaScript(), curve.of());
        assertEquals(10, times.webAssembly(), curve.of());
      }
    }
  }

  @Test
  void oneEngineAloneIsMeasuredToo() {
    Measurement measurement = new Measurement(engine("a ", 12), Optional.empty(), () -> now);
    while (measurement.step()) {}
    assertEquals(12, measurement.works().get(0).javaScript());
    assertTrue(Double.isNaN(measurement.works().get(0).webAssembly()));
  }
}
