package xorlab.plot.graph;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Measurement;

/** The time of a layout, during which the page is blocked. */
@Measurement
class GraphLayoutIT {
  /** JavaScript may take five times as long. */
  @Test
  void sixHundredNodesTakeNoTime() {
    GraphLayoutTest.layout(GraphLayoutTest.random(new Random(1), 100));
    int[][] scalars =
        GraphExamples.scalars(2, 8, 8, 8, 1).stream()
            .map(GraphExamples.Step::inputs)
            .toArray(int[][]::new);
    assertTimeout(Duration.ofMillis(1500), () -> GraphLayoutTest.layout(scalars));
    int[][] random = GraphLayoutTest.random(new Random(2), 600);
    assertTimeout(Duration.ofMillis(1500), () -> GraphLayoutTest.layout(random));
  }
}
