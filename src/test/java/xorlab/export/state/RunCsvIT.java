package xorlab.export.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.Breadth;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;
import xorlab.export.Python;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** The table of a run, read by NumPy and by Python's csv module. */
class RunCsvIT {
  static List<String> settings() {
    return Breadth.sample(
        2,
        List.of(
            "",
            "layers=",
            "data=moons&test=40&learning-rate=0.02",
            "layers=4,3&optimizer=adam&batch=3&learning-rate=0.1",
            "data=circle&activation=relu&layers=12&learning-rate=0.01",
            "start=zeros&learning-rate=1e-300"));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void numpyFindsTheSameBitsInIt(String settings) {
    Experiment experiment = Experiments.of(settings);
    Object found = Python.with("numpy").run("read_table.py", table(experiment, 140));
    List<?> bits = (List<?>) ((Map<?, ?>) found).get("bits");
    assertEquals(141, bits.size());
    Timeline timeline = new Timeline(experiment);
    for (int k = 0; k <= 140; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      assertEquals(bits(timeline.state()), bits.get(k), "iteration " + k);
    }
  }

  private static String table(Experiment experiment, int last) {
    StringBuilder table = new StringBuilder();
    new RunCsv(experiment, last).forEachRemaining(table::append);
    return table.toString();
  }

  /** The bits of a row's numbers as hexadecimal digits. */
  private static List<String> bits(IterationState state) {
    List<String> bits = new ArrayList<>(List.of(bits(state.iteration()), bits(state.loss())));
    state.test().ifPresent(test -> bits.add(bits(test.loss())));
    for (double parameter : state.flat()) {
      bits.add(bits(parameter));
    }
    return bits;
  }

  private static String bits(double x) {
    return "%016x".formatted(Double.doubleToRawLongBits(x));
  }
}
