package xorlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import xorlab.check.VariantsJson.Variant;
import xorlab.numeric.Matrix;

/** That variants.json and variants.md are read as they are meant. */
class VariantsTest {
  private static final List<Variant> VARIANTS = VariantsJson.all();

  @Test
  void thereAre84AndTheFirstIsCorrect() {
    assertEquals(84, VARIANTS.size());
    Variant ok = VARIANTS.get(0);
    assertEquals("ok", ok.id());
    assertEquals(-0.017044554695686182, ok.grads().w1().get(0, 1));
    assertEquals(Matrix.of(new double[] {0.6632421016287243}), ok.grads().b2());
    assertEquals(3.0771067992282806, ok.loss1());
    assertEquals(0.03710124619007889, ok.pred().get(3));
  }

  @Test
  void whatGrowsBeyondBoundsIsNaN() {
    Variant linear = byId().get("n_lin_hidden_d");
    assertTrue(Double.isNaN(linear.loss139()));
    assertTrue(Double.isNaN(linear.pred().get(0)));
  }

  @Test
  void aStepSubtractsTheGradient() {
    Variant ok = VARIANTS.get(0);
    Variant ascent = byId().get("s_ascent");
    double start = (ok.wAfter().w2().get(0, 1) + ascent.wAfter().w2().get(0, 1)) / 2;
    assertEquals(start - ok.grads().w2().get(0, 1), ok.wAfter().w2().get(0, 1), 1e-15);
  }

  @Test
  void twinsAreThoseOfTheTable() {
    assertEquals(Set.of("c_grad_mean_only"), VariantClasses.twins("grads0", "c_mean"));
    assertEquals(Set.of("u_accum"), VariantClasses.twins("first2", "ok"));
    assertEquals(Set.of("s_ascent"), VariantClasses.twins("losses", "s_all"));
    assertEquals(
        Set.of("i_tiny", "i_zero", "u_int"), VariantClasses.twins("predictions", "i_zeroW"));
    assertEquals(Set.of(), VariantClasses.twins("W_after_1", "h_missing"));
    assertThrows(IllegalArgumentException.class, () -> VariantClasses.twins("weights", "ok"));
  }

  /** The table was made from five seeds, the numbers from one of them: twins are equal in it. */
  @Test
  void twinsHaveEqualNumbers() {
    Map<String, Variant> byId = byId();
    for (Variant variant : VARIANTS) {
      for (String twin : VariantClasses.twins("grads0", variant.id())) {
        assertClose(variant.grads().w1(), byId.get(twin).grads().w1(), variant.id(), twin);
      }
      for (String twin : VariantClasses.twins("W_after_1", variant.id())) {
        assertClose(variant.wAfter().w1(), byId.get(twin).wAfter().w1(), variant.id(), twin);
      }
      for (String twin : VariantClasses.twins("first2", variant.id())) {
        assertEquals(variant.loss1(), byId.get(twin).loss1(), 1e-9, variant.id() + " " + twin);
      }
    }
  }

  private static void assertClose(Matrix expected, Matrix actual, String id, String twin) {
    for (int i = 0; i < expected.values().length; i++) {
      assertEquals(expected.values()[i], actual.values()[i], 1e-9, id + " " + twin);
    }
  }

  private static Map<String, Variant> byId() {
    Map<String, Variant> byId = new TreeMap<>();
    VARIANTS.forEach(variant -> byId.put(variant.id(), variant));
    return byId;
  }
}
