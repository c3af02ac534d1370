package xorlab.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;
import xorlab.Fuzz;
import xorlab.numeric.Decimals;

/** Any text may be pasted. */
class PasteFuzzTest {
  private static final List<String> PASTES =
      List.of(
          "W1 = [[1.76405235 0.40015721]\n [0.97873798 2.2408932 ]]\nb1: [[1.0e-06]]\n",
          "{'W1': array([[1.76, 0.4 ]], dtype=float32), 'loss': np.float64(2.5)}\n",
          "epoch 0 loss: 2.99\nepoch 20 loss: 2.85\n[1] 2.99 3.07\n[1,] 1.5 2.5\n",
          "W1 =\n\n  1.0e-03 *\n\n  Columns 1 through 2\n\n   1 2\n\n  Column 3\n\n   3\n",
          "epoch;loss\n0;2,99\n20;2,85\n\n>>> print(W1)\nnp.random.seed(0)\nlr = 0.5\n",
          "0 0 -> 0.03\n0 1 -> 0.97\n1 0 -> 0.96\n1/4 [00:01<00:04, loss=2.5] 75%\n");

  private static final List<String> PIECES =
      List.of(
          " ",
          "\n",
          ",",
          ";",
          "[",
          "]",
          "(",
          ")",
          "{",
          "}",
          "0",
          "1.5",
          "e",
          "-",
          ":",
          "=",
          "W1",
          "loss",
          "epoch ",
          ".",
          "...",
          "nan",
          "array(",
          "dtype=",
          "{'a': ",
          "\t",
          "\"",
          ">>> ",
          "In [1]: ",
          "1/2",
          "Columns 1",
          "*",
          "1.0e-03 *",
          "\u2212",
          "\uFF11",
          "\uD83D",
          "\0");

  private static void assertIsWhole(String text) {
    Paste paste = Paste.read(text);
    assertTrue(paste.numbers() >= 0 && paste.digits() >= 0);
    assertTrue(!paste.isFloat32() || !text.isEmpty());
    for (Block block : paste.blocks()) {
      assertTrue(0 <= block.start() && block.start() < block.end());
      assertTrue(block.end() <= text.length());
      assertEquals(block.rows() * block.columns(), block.numbers().size());
      assertTrue(block.indices().length == 0 || block.indices().length == block.columns());
      for (PrintedNumber number : block.numbers()) {
        assertTrue(0 <= number.start() && number.start() < number.end());
        assertTrue(number.end() <= text.length() && number.halfUnit() >= 0);
      }
    }
    for (Problem problem : paste.problems()) {
      assertTrue(0 <= problem.start() && problem.start() <= problem.end());
      assertTrue(problem.end() <= text.length() && !problem.sentence().isEmpty());
    }
  }

  @Test
  void changedPastesAreRead() {
    Fuzz.cases(
        300,
        100_000,
        random ->
            assertIsWhole(Fuzz.mutated(random, Fuzz.choose(random, PASTES).repeat(2), PIECES)));
  }

  @Test
  void anyCharactersAreRead() {
    Fuzz.cases(
        100,
        10_000,
        random -> {
          StringBuilder text = new StringBuilder();
          int kinds = random.nextInt(2) == 0 ? 256 : 65536;
          for (int i = random.nextInt(2000); i > 0; i--) {
            text.append((char) random.nextInt(kinds));
          }
          assertIsWhole(text.toString());
        });
  }

  @Test
  void piecesInAnyOrderAreRead() {
    Fuzz.cases(
        200,
        50_000,
        random -> {
          StringBuilder text = new StringBuilder();
          for (int i = random.nextInt(200); i > 0; i--) {
            text.append(Fuzz.choose(random, PIECES));
          }
          assertIsWhole(text.toString());
        });
  }

  @Test
  void bracketsMayBeDeep() {
    String deep = "[(".repeat(100_000) + "0.5" + ")]".repeat(100_000);
    assertEquals(1, Paste.read(deep).numbers());
    assertIsWhole("{[(".repeat(20_000));
  }

  @Test
  void muchTextIsCut() {
    String row = "loss: 2\n";
    Paste paste = Paste.read(row.repeat(1_000_000));
    assertEquals(100_000, paste.numbers());
    assertEquals(
        List.of(
            "Only the first 100,000 numbers were read. Paste fewer.",
            "Only the first 1,000,000 characters were read. Paste less."),
        paste.problems().stream().map(Problem::sentence).toList());
  }

  /** With a time that grows as the square of the length, this would take minutes. */
  @Test
  void manyBracketsTakeLittleTime() {
    int times = Breadth.choose(10_000, 1_000_000);
    for (String piece : List.of("[1 (a: ]) ", "[[1 2],[3]],", "tensor(1, ", "{'a': 1, ", "1:")) {
      assertTimeout(Duration.ofSeconds(20), () -> assertIsWhole(piece.repeat(times)), piece);
    }
    String lists = "[1 2],".repeat(times) + "[[1 2],[3]],".repeat(times);
    assertTimeout(Duration.ofSeconds(20), () -> assertIsWhole("[" + lists + "]"));
    assertTimeout(Duration.ofSeconds(20), () -> assertIsWhole("W: " + "[1] ".repeat(times)));
  }

  /** A matrix of up to 2 x 8 numbers with three decimals, none of which ends in a zero. */
  private static double[][] matrix(Random random, int rows, int columns) {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        int thousandths = 10 * (random.nextInt(400) - 200) + 1 + random.nextInt(9);
        row[j] = thousandths / 1000.0;
      }
    }
    return matrix;
  }

  private static String print(
      double[][] matrix, String open, String next, String between, String close) {
    List<String> rows = new ArrayList<>();
    for (double[] row : matrix) {
      List<String> numbers = new ArrayList<>();
      for (double x : row) {
        numbers.add(Decimals.repr(x));
      }
      rows.add(String.join(next, numbers));
    }
    return open + String.join(between, rows) + close;
  }

  @Test
  void aMatrixComesBackFromEveryForm() {
    Fuzz.cases(
        50,
        20_000,
        random -> {
          double[][] matrix = matrix(random, 2, 2 + random.nextInt(7));
          StringBuilder expected = new StringBuilder("W1: W 1 MATRIX 2x" + matrix[0].length);
          for (double[] row : matrix) {
            for (double x : row) {
              expected.append(' ').append(Decimals.repr(x));
            }
          }
          List<String> prints =
              List.of(
                  print(matrix, "W1 = [[", " ", "]\n [", "]]"),
                  print(matrix, "{'W1': array([[", ", ", "],\n       [", "]])}"),
                  print(matrix, "W1: [[", ", ", "], [", "]]"),
                  print(matrix, "W1 tensor([[", ", ", "],\n        [", "]])"),
                  print(matrix, "W1 = [", " ", "; ", "]"),
                  print(matrix, "W1 =\n\n   ", "   ", "\n   ", "\n\n"),
                  print(matrix, "W1\n2×2 Matrix{Float64}:\n ", "  ", "\n ", "\n"),
                  print(matrix, "W1:\n", "\t", "\n", ""),
                  print(matrix, "W1:\n", ";", "\n", "").replace('.', ','),
                  print(matrix, "{\"W1\":[[", ",", "],[", "]]}"));
          for (String print : prints) {
            assertEquals(List.of(expected.toString()), Shown.blocks(print), print);
          }
        });
  }
}
