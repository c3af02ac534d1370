package xorlab.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What names mean beside each other. */
class PasteNamesTest {
  @Test
  void countingFromZeroIsSeenInTheWholePaste() {
    assertEquals(
        List.of("w0: W 1 LIST 1x2 0.1 0.2", "w1: W 2 LIST 1x2 0.3 0.4"),
        Shown.blocks("w0 = [0.1 0.2]\nw1 = [0.3 0.4]"));
    assertEquals(
        List.of("w1: W 1 LIST 1x2 0.1 0.2", "w2: W 2 LIST 1x2 0.3 0.4"),
        Shown.blocks("w1 = [0.1 0.2]\nw2 = [0.3 0.4]"));
  }

  @Test
  void theInputMayBeTheFirstLayer() {
    assertEquals(
        List.of(
            "a1: X LIST 1x2 0.0 1.0",
            "a2: A 1 LIST 1x2 0.6 0.7",
            "a3: A 2 LIST 1x1 0.2",
            "delta3: DZ 2 LIST 1x1 0.3",
            "delta2: DZ 1 LIST 1x2 0.1 0.2"),
        Shown.blocks("a1: [0 1]\na2: [0.6 0.7]\na3: [0.2]\ndelta3: [0.3]\ndelta2: [0.1 0.2]"));
  }

  @Test
  void numbersOfWeightsAreNoLayers() {
    assertEquals(
        List.of("w1: W SCALAR 1x1 0.1", "w2: W SCALAR 1x1 0.2", "w5: W SCALAR 1x1 0.3"),
        Shown.blocks("w1 = 0.1\nw2 = 0.2\nw5 = 0.3"));
  }

  @Test
  void theSameWeightsTwiceAreThoseBeforeAndAfterAnUpdate() {
    assertEquals(
        List.of("W1: W 1 BEFORE MATRIX 1x1 0.1", "W1: W 1 AFTER MATRIX 1x1 0.2"),
        Shown.blocks("W1: [[0.1]]\nW1: [[0.2]]"));
  }

  @Test
  void aHeaderSpeaksOfWhatFollowsIt() {
    assertEquals(
        List.of(
            "W1: W 1 BEFORE LIST 1x1 0.1",
            "b1: B 1 BEFORE LIST 1x1 0.2",
            "W1: DW 1 LIST 1x1 0.3",
            "b1: DB 1 LIST 1x1 0.4",
            "W1: W 1 AFTER LIST 1x1 0.5",
            "Z1: Z 1 LIST 1x1 0.6"),
        Shown.blocks(
            """
            Initial weights:
            W1: [0.1]
            b1: [0.2]
            Gradients:
            W1: [0.3]
            b1: [0.4]
            After one step:
            W1: [0.5]
            --- iteration 2 ---
            Z1: [0.6]
            """));
  }

  @Test
  void vIsTheHiddenLayerBesideW() {
    assertEquals(
        List.of("V: W 1 MATRIX 1x2 0.1 0.2", "W: W 2 MATRIX 1x2 0.3 0.4"),
        Shown.blocks("V = [[0.1 0.2]]\nW = [[0.3 0.4]]"));
  }

  @Test
  void thetaIsAWeightOnlyAsAMatrix() {
    assertEquals(
        List.of("theta1: W 1 MATRIX 1x2 0.1 0.2", "theta: THRESHOLD LIST 1x2 0.3 0.4"),
        Shown.blocks("theta1 = [[0.1 0.2]]\ntheta = [0.3 0.4]"));
  }

  @Test
  void nineWeightsAreAllParameters() {
    assertEquals(
        List.of("weights: PARAMETERS LIST 1x9 1.0 2.0 3.0 4.0 5.0 6.0 7.0 8.0 9.5"),
        Shown.blocks("weights: 1 2 3 4 5 6 7 8 9.5"));
  }

  @Test
  void settingsAreReadFromCode() {
    String code =
        """
        import numpy as np
        np.random.seed(0)
        alpha = 0.1  # learning rate 0.7
        y = np.array([[0, 1, 1, 0]])
        W1 = np.random.randn(2, 2)
        optimizer = SGD(lr=0.5, momentum=0.9)
        """;
    assertEquals(
        List.of(
            "np.random.seed: SEED SCALAR 1x1 0.0",
            "alpha: ALPHA SCALAR 1x1 0.1",
            "y: Y MATRIX 1x4 0.0 1.0 1.0 0.0",
            "lr: ALPHA SCALAR 1x1 0.5",
            "momentum: MOMENTUM SCALAR 1x1 0.9"),
        Shown.blocks(code));
    assertEquals(
        List.of("This is code. Paste what it printed. | " + code.strip()), Shown.problems(code));
  }

  @Test
  void whatHasNoNumberIsAProblem() {
    assertEquals(
        List.of(
            "There is no number here. Paste what your program printed: losses, predictions,"
                + " gradients or weights. | Rough winds do shake"),
        Shown.problems("Rough winds do shake"));
    assertEquals(
        List.of("This is HTML. Copy the numbers from the page that it makes. | <p>1</p>"),
        Shown.problems("<p>1</p>"));
    String trace = "Traceback (most recent call last):\n  File \"x.py\", line 12\n    W1 = W1 @ b";
    assertEquals(
        List.of(
            "This is a message about an error. The numbers in it are not read. Paste what your"
                + " program printed before it. | "
                + trace),
        Shown.problems(trace));
    assertEquals(
        List.of("These digits are not those of ASCII. Type them as 0 to 9. | \uFF10.\uFF15"),
        Shown.problems("loss: \uFF10.\uFF15"));
    assertEquals(
        List.of("This is a hexadecimal number. Print it in decimal. | 0x1.8p3"),
        Shown.problems("loss: 0x1.8p3"));
    assertEquals(
        List.of(
            "The commas between thousands are not read. Print the number without them."
                + " | 1,234,567.89"),
        Shown.problems("loss: 1,234,567.89"));
  }
}
