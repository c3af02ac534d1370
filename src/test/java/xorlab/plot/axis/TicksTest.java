package xorlab.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.Reference;

class TicksTest {
  @Test
  void positionsAreThoseOfMatplotlib() {
    List<String> lines = Reference.lines("ticks.csv");
    assertEquals(9, lines.size());
    for (String line : lines) {
      String[] cells = line.split(",");
      double min = Double.parseDouble(cells[0]);
      double max = Double.parseDouble(cells[1]);
      String[] expected = cells[2].split(" ");
      double[] positions = Ticks.spanning(min, max, 9);
      assertEquals(expected.length, positions.length, line);
      for (int i = 0; i < expected.length; i++) {
        double position = Double.parseDouble(expected[i]);
        assertEquals(position, positions[i], 1e-12 * Math.abs(position), line);
      }
    }
  }

  @Test
  void labelsAreThoseOfTheNotebooksAxes() {
    assertEquals(List.of("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"), labels(-0.1, 1.1, 9));
  }

  @Test
  void labelsHaveTheFewestDecimalsThatShowEveryTickExactly() {
    assertEquals(List.of("0", "20", "40", "60", "80", "100", "120", "140"), labels(0, 140, 9));
    assertEquals(
        List.of("\u22125.0", "\u22122.5", "0.0", "2.5", "5.0", "7.5", "10.0"),
        labels(-7.3, 12.4, 9));
    assertEquals(List.of("0.000", "0.002", "0.004", "0.006", "0.008", "0.010"), labels(0, 0.01, 9));
    assertEquals(
        List.of(
            "0.0000010",
            "0.0000015",
            "0.0000020",
            "0.0000025",
            "0.0000030",
            "0.0000035",
            "0.0000040"),
        labels(1e-6, 4e-6, 9));
    assertEquals(
        List.of("0", "200000", "400000", "600000", "800000", "1000000"), labels(0, 1e6, 9));
  }

  @Test
  void ticksOutsideTheRangeAreDroppedButThoseOnItsEndsStay() {
    assertEquals(List.of("0.0", "0.5", "1.0"), labels(0, 1, 3));
    assertEquals(List.of("0.0", "0.5", "1.0"), labels(-0.1, 1.1, 3));
  }

  /** {@code MaxNLocator(bins, steps=[1, 2, 2.5, 5, 10], integer=True)} leaves out 2.5. */
  @Test
  void anAxisOfWholeNumbersHasNoFractions() {
    assertEquals(List.of("0", "5", "10"), whole(10, 4));
    assertEquals(List.of("0", "1"), whole(1, 1));
    assertEquals(List.of("0", "2", "4"), whole(5, 4));
    assertEquals(List.of("0", "25", "50", "75", "100"), whole(100, 4));
  }

  private static List<String> whole(double max, int bins) {
    return Ticks.integers(0, max, bins).stream().map(Ticks.Tick::label).toList();
  }

  @Test
  void aTickThatRoundsToZeroHasNoMinus() {
    assertEquals("0.0", Ticks.label(-1e-17, 1));
    assertEquals("\u22120.1", Ticks.label(-0.1, 1));
  }

  @Test
  void anEmptyRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Ticks.between(1, 1, 9));
    assertThrows(IllegalArgumentException.class, () -> Ticks.between(0, Double.NaN, 9));
  }

  private static List<String> labels(double min, double max, int bins) {
    return Ticks.between(min, max, bins).stream().map(Ticks.Tick::label).toList();
  }
}
