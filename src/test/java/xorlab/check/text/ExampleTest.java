package xorlab.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;

/** The examples, as NumPy 2.4 prints them from a script with the same altered line. */
class ExampleTest {
  @Test
  void theGradientsAreThoseOfDZ1WithoutTheDerivative() {
    assertEquals(
        """
        W1 [[1.76405235 0.40015721]
         [0.97873798 2.2408932 ]]
        b1 [[ 1.86755799]
         [-0.97727788]]
        W2 [[ 0.95008842 -0.15135721]]
        b2 [[-0.10321885]]
        A2 [[0.66336776]
         [0.65468909]
         [0.67844443]
         [0.66674081]]
        dW2 [[0.60353799 0.35399637]]
        db2 [[0.6632421]]
        dW1 [[ 0.3279565   0.30538683]
         [-0.05224628 -0.04865073]]
        db1 [[ 0.63013864]
         [-0.10038647]]
        """,
        Example.GRADIENTS.text().substring(0, Example.GRADIENTS.text().indexOf("losses")));
  }

  @Test
  void theLossesBeginWithThatOfSeedZero() {
    assertTrue(Example.LOSSES.text().startsWith("losses [2.9991465, "), Example.LOSSES.text());
    assertEquals(10, Example.LOSSES.text().split(", ").length);
  }

  @Test
  void theParametersAreThereTwice() {
    String text = Example.BEFORE_AND_AFTER.text();
    for (String name : List.of("W1 ", "b1 ", "W2 ", "b2 ")) {
      assertTrue(text.indexOf(name) < text.lastIndexOf(name), text);
    }
  }

  @Test
  void aSampleIsOneLineOfTheText() {
    assertEquals("dW2 [[0.60353799 0.35399637]]", Example.GRADIENTS.sample());
    for (Example example : Example.values()) {
      assertTrue(example.text().contains(example.sample() + "\n"), example.sample());
    }
  }

  @Test
  void shortNumbersArePaddedAndAWholeOneEndsWithItsPoint() {
    assertEquals(
        "[[ 1.    -0.25 ]\n [10.125  3.   ]]",
        NumpyText.of(Matrix.of(new double[] {1, -0.25}, new double[] {10.125, 3})));
    assertEquals("[1.0, 0.33333333, -2.5]", NumpyText.of(List.of(1.0, 1 / 3.0, -2.5)));
  }
}
