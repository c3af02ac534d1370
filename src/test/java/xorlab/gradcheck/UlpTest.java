package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UlpTest {
  @Test
  void isWhatTheJvmSays() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(x)) {
        assertEquals(Math.ulp(x), Ulp.of(x));
      }
    }
    for (double x : new double[] {0, -0.0, 1, -1, Double.MIN_VALUE, Double.MIN_NORMAL, 0x1p-970}) {
      assertEquals(Math.ulp(x), Ulp.of(x));
    }
    assertEquals(Math.ulp(Double.MAX_VALUE), Ulp.of(Double.MAX_VALUE));
  }
}
