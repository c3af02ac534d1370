package xorlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.network.Activation.IDENTITY;
import static xorlab.network.Activation.LEAKY_RELU;
import static xorlab.network.Activation.RELU;
import static xorlab.network.Activation.SIGMOID;
import static xorlab.network.Activation.SINE;
import static xorlab.network.Activation.TANH;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.network.Activation.Notation;
import xorlab.network.Activation.Range;

class ActivationTest {
  @Test
  void haveTheNamesThatTheSettingTakes() {
    assertEquals(
        "sigmoid tanh relu leaky-relu softplus sine identity",
        Arrays.stream(Activation.values()).map(Activation::token).collect(Collectors.joining(" ")));
  }

  /** What Python's math module gives: math.log1p(math.exp(-1.5)), math.sin(-1.5) and so on. */
  @ParameterizedTest
  @CsvSource({
    "SIGMOID, -1.5, 0.18242552380635635",
    "TANH, -1.5, -0.9051482536448664",
    "RELU, -1.5, 0.0",
    "RELU, 1.5, 1.5",
    "LEAKY_RELU, -1.5, -0.015",
    "LEAKY_RELU, 1.5, 1.5",
    "SOFTPLUS, -1.5, 0.2014132779827524",
    "SOFTPLUS, 1.5, 1.7014132779827524",
    "SINE, -1.5, -0.9974949866040544",
    "IDENTITY, -1.5, -1.5",
  })
  void valuesAreThoseOfTheTextbook(Activation f, double z, double value) {
    assertEquals(value, f.value(z), Math.ulp(value));
  }

  @ParameterizedTest
  @EnumSource
  void theSlopeIsTheLimitOfTheDifferences(Activation f) {
    double h = 1e-5;
    for (double z = -5.05; z < 5.1; z += 0.1) { // 0, where some have a kink, is not among them
      double difference = (f.value(z + h) - f.value(z - h)) / (2 * h);
      assertEquals(difference, f.derivative(z, f.value(z)), 1e-9, "at " + z);
    }
  }

  @Test
  void atAKinkTheSlopeIsTheOneOnTheLeft() {
    assertEquals(0, Activation.RELU.derivative(0, 0));
    assertEquals(0.01, Activation.LEAKY_RELU.derivative(0, 0));
  }

  @ParameterizedTest
  @EnumSource
  void aSumThatIsNotANumberStaysSo(Activation f) {
    assertEquals(Double.NaN, f.value(Double.NaN));
  }

  @ParameterizedTest
  @EnumSource
  void aRunThatDivergesGetsANumberForEveryFiniteSum(Activation f) {
    for (double z = 1; z <= 1e300; z *= -1e3) {
      double a = f.value(z);
      assertTrue(Double.isFinite(a) && Double.isFinite(f.derivative(z, a)), "at " + z);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyValueIsInTheRangeAndOnlyASaturatingOneLeavesItsEndsOut(Activation f) {
    Range range = f.range();
    for (double z = -30.05; z < 31; z += 0.1) {
      double a = f.value(z);
      assertTrue(range.low() <= a && a <= range.high(), "at " + z);
    }
    assertEquals(range.isBounded(), Double.isFinite(range.low()) && Double.isFinite(range.high()));
    if (range.saturates()) {
      assertEquals(range.low(), f.value(-40), 1e-15);
      assertEquals(range.high(), f.value(40), 1e-15);
      assertEquals(0, f.derivative(40, f.value(40)), 1e-15);
    }
  }

  @Test
  void someAreBoundedAndOfThoseSomeSaturate() {
    assertEquals("sigmoid tanh sine", tokens(f -> f.range().isBounded()));
    assertEquals("sigmoid tanh", tokens(f -> f.range().saturates()));
    assertFalse(new Range(Double.NEGATIVE_INFINITY, 0, false).isBounded());
    assertFalse(new Range(0, Double.POSITIVE_INFINITY, false).isBounded());
  }

  private static String tokens(Predicate<Activation> which) {
    return Arrays.stream(Activation.values())
        .filter(which)
        .map(Activation::token)
        .collect(Collectors.joining(" "));
  }

  @Test
  void theSignOfAZeroIsKept() {
    for (Activation f : List.of(TANH, RELU, LEAKY_RELU, SINE, IDENTITY)) {
      assertEquals(0.0, f.value(0.0), f.token());
      assertEquals(-0.0, f.value(-0.0), f.token());
    }
  }

  @Test
  void aFormulaThatIsJustACallHasAName() {
    assertEquals("np.tanh", TANH.numpy().functionOr("tanh"));
    assertEquals("sigmoid", SIGMOID.numpy().functionOr("sigmoid"));
    assertEquals("relu", RELU.numpy().functionOr("relu"));
    assertEquals("f", new Notation("2 * np.tanh(z) + 1", "").functionOr("f"));
    assertEquals("f", new Notation("np.log(np.cosh(z)", "").functionOr("f"));
    assertEquals("f", new Notation("(z)", "").functionOr("f"));
    assertEquals("f", new Notation("z", "").functionOr("f"));
  }
}
