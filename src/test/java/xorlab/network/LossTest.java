package xorlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.numeric.Matrix;

class LossTest {
  @Test
  void haveTheNamesThatTheSettingTakes() {
    assertEquals("cross-entropy", Loss.CROSS_ENTROPY.token());
    assertEquals("squared-error", Loss.SQUARED_ERROR.token());
  }

  @Test
  void isSummedOverThePoints() {
    Matrix predictions = column(0.25, 0.75, 0.5);
    Matrix labels = column(0, 1, 1);
    double crossEntropy = -Math.log(0.75) - Math.log(0.75) - Math.log(0.5);
    assertEquals(crossEntropy, Loss.CROSS_ENTROPY.value(predictions, labels), 1e-15);
    assertEquals(0.375, Loss.SQUARED_ERROR.value(predictions, labels));
  }

  @Test
  void ofAPredictionThatIsExactlyRightIsZero() {
    for (Loss loss : Loss.values()) {
      assertEquals(0, loss.value(column(0, 1), column(0, 1)), 0.0, loss.token());
    }
  }

  @Test
  void theCrossEntropyOfAPredictionThatIsExactlyWrongIsInfinite() {
    assertEquals(Double.POSITIVE_INFINITY, crossEntropy(0, 1));
    assertEquals(Double.POSITIVE_INFINITY, crossEntropy(1, 0));
    assertEquals(Double.NaN, crossEntropy(Double.NaN, 0));
    assertEquals(Double.NaN, crossEntropy(Double.NaN, 1));
  }

  @ParameterizedTest
  @EnumSource
  void theDerivativeIsTheLimitOfTheDifferences(Loss loss) {
    double h = 1e-6;
    for (double y : new double[] {0, 0.25, 1}) {
      for (double a = 0.05; a < 1; a += 0.1) {
        double right = loss.value(column(a + h), column(y));
        double left = loss.value(column(a - h), column(y));
        String where = "a = " + a + ", y = " + y;
        assertEquals((right - left) / (2 * h), loss.derivative(a, y), 1e-6, where);
      }
    }
  }

  @Test
  void theCrossEntropyFromTheSumsIsThatOfThePredictions() {
    for (double z = -4.5; z < 5; z++) {
      double a = Activation.SIGMOID.value(z);
      for (double y : new double[] {0, 1}) {
        double ofSums = Loss.crossEntropyOfSums(column(z), column(y));
        assertEquals(crossEntropy(a, y), ofSums, 1e-14, "z = " + z + ", y = " + y);
      }
    }
  }

  @Test
  void theCrossEntropyFromTheSumsIsFiniteWherePredictionsRound() {
    assertEquals(800, Loss.crossEntropyOfSums(column(800), column(0)));
    assertEquals(0, Loss.crossEntropyOfSums(column(800), column(1)));
    assertEquals(1700, Loss.crossEntropyOfSums(column(800, -900), column(0, 1)));
  }

  private static double crossEntropy(double prediction, double label) {
    return Loss.CROSS_ENTROPY.value(column(prediction), column(label));
  }

  private static Matrix column(double... values) {
    Matrix column = new Matrix(values.length, 1);
    System.arraycopy(values, 0, column.values(), 0, values.length);
    return column;
  }
}
