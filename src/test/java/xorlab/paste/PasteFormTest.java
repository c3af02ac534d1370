package xorlab.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints of MATLAB, Octave, Julia, R, Java, JavaScript, spreadsheets and notebooks. */
class PasteFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "W1 =\n\n    1.76    0.40\n    0.97    2.24\n",
        "W1 =\n\n   1.0e-03 *\n\n    1760.0    400.0\n    970.0    2240.0\n",
        "W1 =\n\n  Columns 1 through 1\n\n   1.76\n   0.97\n\n  Column 2\n\n   0.40\n   2.24\n",
        "julia> W1\n2×2 Matrix{Float64}:\n 1.76  0.4\n 0.97  2.24\n",
        "> W1\n     [,1] [,2]\n[1,] 1.76 0.40\n[2,] 0.97 2.24\n",
        "W1 = [1.76 0.4; 0.97 2.24]",
        "W1: [[1.76, 0.4], [0.97, 2.24]]",
        "{\"W1\": [[1.76, 0.4],\n [0.97, 2.24]]}",
        "W1:\n1,76;0,40\n0,97;2,24",
        "W1\n1,76\t0,40\n0,97\t2,24",
        "```\n>>> W1\narray([[1.76, 0.4 ],\n       [0.97, 2.24]])\n```",
        ">>> print(W1)\n[[1.76 0.4 ]\n [0.97 2.24]]",
        "In [3]: W1\nOut[3]: \narray([[1.76, 0.4 ],\n       [0.97, 2.24]])",
        "1: loss: a\n2: W1 = [[1.76 0.4 ]\n3:  [0.97 2.24]]"
      })
  void aMatrixIsReadInEveryForm(String print) {
    assertEquals(List.of("W1: W 1 MATRIX 2x2 1.76 0.4 0.97 2.24"), Shown.blocks(print));
  }

  @Test
  void linesOfAListInRRunOn() {
    assertEquals(
        List.of("losses: LOSS LIST 1x5 2.99 3.07 2.85 2.7 2.6"),
        Shown.blocks("> losses\n[1] 2.99 3.07 2.85\n[4] 2.70 2.60"));
    assertEquals(List.of("loss: LOSS SCALAR 1x1 2.5"), Shown.blocks("> loss\n[1] 2.5"));
  }

  @Test
  void theConsoleOfABrowserTellsLengths() {
    assertEquals(
        List.of(": ? LIST 1x2 1.7 0.4", ": ? LIST 1x2 1.5 2.25"),
        Shown.blocks("(2) [1.7, 0.4]\nFloat64Array(2) [1.5, 2.25]"));
  }

  @Test
  void numbersMayBeOddlyWritten() {
    assertEquals(
        List.of(
            "loss: LOSS SCALAR 1x1 -2.5",
            "b2: B 2 SCALAR 1x1 -0.5",
            "mse: LOSS SCALAR 1x1 nan",
            "cost: LOSS SCALAR 1x1 inf",
            "W2: W 2 LIST 1x2 0.001 -20.0"),
        Shown.blocks(
            "loss: −2.5\nb2: –0.5\nmse: -nan(ind)\ncost: 1.#INF\nW2:\u00A01e-3\u00A0-2.0E+01"));
  }

  @Test
  void whatBeginsWithDigitsNeedNotBeANumber() {
    assertEquals(
        List.of("loss: LOSS SCALAR 1x1 0.25"),
        Shown.blocks("2024-05-01 12:30:01 v1.2.3 2x2 75% 0.3s loss: 0.25"));
  }

  @Test
  void blocksTellWhereTheyStand() {
    String print = "We got\nW1 = [[1.5]] and b1 = [0.25]";
    Block second = Paste.read(print).blocks().get(1);
    assertEquals("b1 = [0.25]", print.substring(second.start(), second.end()));
    PrintedNumber number = second.numbers().get(0);
    assertEquals("0.25", print.substring(number.start(), number.end()));
  }

  @Test
  void innerNamesBelongToTheirLayer() {
    assertEquals(
        List.of(
            "W: W 1 MATRIX 1x2 0.1 0.2",
            "b: B 1 LIST 1x1 0.3",
            "W: W 2 MATRIX 1x1 0.4",
            "b: B 2 LIST 1x1 0.5"),
        Shown.blocks(
            "{\"layer1\": {\"W\": [[0.1, 0.2]], \"b\": [0.3]},"
                + " \"layer2\": {\"W\": [[0.4]], \"b\": [0.5]}}"));
  }
}
