package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures what a reader waits for, beside TensorFlow Playground: {@code mvn -Pbench verify}, or
 * this alone with {@code -Dit.test=ReaderBenchmark}, and some of its rows with {@code
 * -Dbench.rows=open,train}. It wants a quiet machine.
 */
class ReaderBenchmark {
  @Test
  void aReaderWaitsNoLongerThanIsAskedFor() {
    List<String> missed =
        ReaderSpeed.rows().stream()
            .filter(row -> !row.isReached())
            .map(ReaderRow::markdown)
            .toList();
    assertEquals(List.of(), missed);
  }
}
