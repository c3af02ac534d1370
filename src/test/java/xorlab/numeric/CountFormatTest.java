package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountFormatTest {
  @Test
  void thousandsAreSetApart() {
    assertEquals("0", CountFormat.of(0));
    assertEquals("999", CountFormat.of(999));
    assertEquals("1,000", CountFormat.of(1000));
    assertEquals("12,345", CountFormat.of(12_345));
    assertEquals("1,000,000", CountFormat.of(1_000_000));
  }

  @Test
  void oneIsSingular() {
    assertEquals("1 run", CountFormat.of(1, "run"));
    assertEquals("0 runs", CountFormat.of(0, "run"));
    assertEquals("2,000 runs", CountFormat.of(2000, "run"));
  }
}
