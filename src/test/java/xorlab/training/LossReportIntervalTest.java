package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossReportIntervalTest {
  /** At most 16 lines, of which the first is that of the start. */
  @ParameterizedTest
  @CsvSource({
    "0, 20",
    "140, 20",
    "319, 20",
    "320, 40",
    "639, 40",
    "640, 100",
    "1599, 100",
    "1600, 200",
    "3200, 400",
    "6400, 1000",
    "15999, 1000",
    "16000, 2000",
    "1000000, 100000"
  })
  void isTwentyAsInTheNotebookAndInLongRunsARoundMultipleOfIt(int iterations, int interval) {
    assertEquals(interval, LossReportInterval.of(iterations));
  }
}
