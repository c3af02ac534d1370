package xorlab.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  /** By hand from Wilson's formula in Python; 8 of 10 is also R's prop.test(correct = FALSE). */
  @ParameterizedTest
  @CsvSource({
    "8, 10, 0.4901625, 0.9433178",
    "0, 10, 0, 0.2775328",
    "10, 10, 0.7224672, 1",
    "859, 1000, 0.8360535, 0.8791989",
    "1, 1000000, 0.0000001765, 0.0000056649"
  })
  void wilsonsInterval(int hits, int all, double low, double high) {
    Proportion share = new Proportion(hits, all);
    assertEquals(low, share.low(), 5e-8);
    assertEquals(high, share.high(), 5e-8);
  }
}
