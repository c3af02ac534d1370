package xorlab.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in the forms of those that people show in questions about a network for XOR. */
class PasteForumTest {
  private static final String X = "X MATRIX 4x2 0.0 0.0 0.0 1.0 1.0 0.0 1.0 1.0";

  @Test
  void errorsOfATutorialInElevenLines() {
    assertEquals(
        List.of("Error: LOSS LIST 1x2 0.496410031903 0.00858452565325"),
        Shown.blocks("Error:0.496410031903\nError:0.00858452565325"));
    assertEquals(
        List.of("Output After Training: PREDICTION 2 AFTER MATRIX 2x1 0.00966449 0.99211957"),
        Shown.blocks("Output After Training:\n[[0.00966449]\n [0.99211957]]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Epoch [100/300], Loss: 0.6931\nEpoch [200/300], Loss: 0.6925",
        "Epoch: 100 Loss: 0.6931\nEpoch: 200 Loss: 0.6925",
        ">epoch=100, Loss=0.6931\n>epoch=200, Loss=0.6925",
        "iterations: 100, Loss: 0.6931\niterations: 200, Loss: 0.6925",
        "Epochs          100. Loss: 0.6931.\nEpochs          200. Loss: 0.6925.",
        "Loss =  0.6931 \t epoch =  100\nLoss =  0.6925 \t epoch =  200",
        "2016-11-08 13:12:11 step 100: Loss=0.6931\n" + "2016-11-08 13:12:12 step 200: Loss=0.6925",
        "for iteration # 100\n\nLoss: \n0.6931\nfor iteration # 200\n\nLoss: \n0.6925",
        "Epoch #   Loss\n100         0.6931\n200         0.6925"
      })
  void lossesWithTheirIterations(String log) {
    assertEquals(List.of("Loss: LOSS LIST 1x2 0.6931 0.6925 @ 100 200"), Shown.blocks(log));
  }

  @Test
  void anErrorThatIsAimedAtIsNoLoss() {
    assertEquals(
        List.of(
            "Max epochs: ITERATIONS SCALAR 1x1 5000.0",
            "Desired error: OTHER SCALAR 1x1 0.001",
            "Current error: LOSS LIST 1x2 0.2503 0.0008 @ 1 35"),
        Shown.blocks(
            """
            Max epochs 5000. Desired error: 0.001.
            Epochs            1. Current error: 0.2503.
            Epochs           35. Current error: 0.0008.
            """));
  }

  @Test
  void learningRatesBesideErrors() {
    assertEquals(
        List.of("lrate: ALPHA LIST 1x2 0.5 0.5 @ 0 1", "error: LOSS LIST 1x2 6.35 5.531 @ 0 1"),
        Shown.blocks(">epoch=0, lrate=0.500, error=6.350\n>epoch=1, lrate=0.500, error=5.531"));
  }

  @Test
  void progressOfKerasInOneColumnOfBlocks() {
    assertEquals(
        List.of(
            "accuracy: OTHER LIST 1x2 0.5 0.75 @ 1 2", "loss: LOSS LIST 1x2 0.713 0.7125 @ 1 2"),
        Shown.blocks(
            """
            Epoch 1/2
            1/1 ━━━━━━━━━━━━━━━━━━━━ 0s 321ms/step - accuracy: 0.5000 - loss: 0.7130
            Epoch 2/2
            1/1 ━━━━━━━━━━━━━━━━━━━━ 0s 21ms/step - accuracy: 0.7500 - loss: 0.7125
            """));
  }

  @Test
  void weightsOfKeras() {
    assertEquals(
        List.of(
            ": ? MATRIX 2x2 0.12 -0.34 0.56 0.78",
            ": ? LIST 1x2 0.0 0.0",
            ": ? MATRIX 2x1 0.5 0.6",
            ": ? LIST 1x1 0.0"),
        Shown.blocks(
            """
            [array([[ 0.12, -0.34],
                   [ 0.56,  0.78]], dtype=float32), array([0., 0.], dtype=float32), array([[0.5],
                   [0.6]], dtype=float32), array([0.], dtype=float32)]
            """));
    assertEquals(
        List.of("dense_1/kernel:0: W 1 MATRIX 1x2 0.12 0.34", "dense_2/bias:0: B 2 LIST 1x1 0.5"),
        Shown.blocks("dense_1/kernel:0\n[[0.12 0.34]]\ndense_2/bias:0\n[0.5]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0 0.0 -> 0.03\n0.0 1.0 -> 0.97\n1.0 0.0 -> 0.96\n1.0 1.0 -> 0.02",
        "0.0 0.0 0.03\n0.0 1.0 0.97\n1.0 0.0 0.96\n1.0 1.0 0.02"
      })
  void tablesOfTruth(String table) {
    assertEquals(
        List.of(": " + X, ": PREDICTION 2 LIST 1x4 0.03 0.97 0.96 0.02"), Shown.blocks(table));
  }

  @Test
  void tablesOfTruthWithTargets() {
    assertEquals(
        List.of(
            ": " + X,
            ": PREDICTION 2 LIST 1x4 0.4998 0.5001 0.5002 0.4999",
            ": Y LIST 1x4 0.0 1.0 1.0 0.0"),
        Shown.blocks(
            """
            Predictions:
            [0 0] => 0.4998 (0)
            [0 1] => 0.5001 (1)
            [1 0] => 0.5002 (1)
            [1 1] => 0.4999 (0)
            """));
    assertEquals(
        List.of(
            "xor test: X MATRIX 4x2 -1.0 -1.0 -1.0 1.0 1.0 -1.0 1.0 1.0",
            ": PREDICTION 2 LIST 1x4 -0.98 0.94 0.94 -0.95"),
        Shown.blocks(
            """
            xor test (-1,-1) -> -0.98
            xor test (-1,1) -> 0.94
            xor test (1,-1) -> 0.94
            xor test (1,1) -> -0.95
            """));
  }

  @Test
  void rowsWithoutTheBracketsAroundThem() {
    assertEquals(
        List.of(
            "Final hidden weights: W 1 AFTER MATRIX 2x2 5.23 5.3 3.44 3.45",
            "Final output bias: B 2 AFTER LIST 1x1 -3.2",
            "Output from neural network: PREDICTION 2 MATRIX 4x1 0.05 0.95 0.95 0.06"),
        Shown.blocks(
            """
            Final hidden weights: [5.23 5.3 ] [3.44 3.45]
            Final output bias: [-3.2]

            Output from neural network after 10,000 epochs: [0.05] [0.95] [0.95] [0.06]
            """));
  }

  @Test
  void matricesAsObjectsInJavaScript() {
    assertEquals(
        List.of(
            "data: W 1 MATRIX 2x2 0.12 -0.5 0.33 0.98",
            "data: B 1 MATRIX 2x1 0.1 0.2",
            "learning_rate: ALPHA SCALAR 1x1 0.1"),
        Shown.blocks(
                """
                NeuralNetwork {
                  weights_ih: Matrix { rows: 2, cols: 2, data: [ [ 0.12, -0.5 ], [ 0.33, 0.98 ] ] },
                  bias_h: Matrix { rows: 2, cols: 1, data: [ [ 0.1 ], [ 0.2 ] ] },
                  learning_rate: 0.1
                }
                """)
            .stream()
            .filter(block -> !block.contains("OTHER"))
            .toList());
    assertEquals(List.of(": ? LIST 1x1 0.0123"), Shown.blocks("Float32Array [ 0.0123 ]"));
  }

  @Test
  void weightsBeforeAndAfterTraining() {
    assertEquals(
        List.of(
            "Random starting synaptic weights: W BEFORE MATRIX 2x1 -0.165 0.44",
            "New synaptic weights after training: W AFTER MATRIX 2x1 9.672 -0.207"),
        Shown.blocks(
            """
            Random starting synaptic weights:
            [[-0.165]
             [ 0.44 ]]
            New synaptic weights after training:
            [[ 9.672]
             [-0.207]]
            """));
  }
}
