package xorlab.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Losses, line by line. */
class PasteSeriesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "epoch 0 loss: 2.99\nepoch 20 loss: 2.85",
        "loss after 0 iterations: 2.99\nloss after 20 iterations: 2.85",
        "Epoch: 0, loss = 2.99\nEpoch: 20, loss = 2.85",
        "0/140 [00:01<00:04, 25it/s, loss=2.99]\n20/140 [00:01<00:04, 25it/s, loss=2.85]",
        "Iteration: 0\nloss: 2.99\nIteration: 20\nloss: 2.85",
        "epoch;loss\n0;2,99\n20;2,85",
        "epoch,loss\n0,2.99\n20,2.85",
        "| epoch | loss |\n|---|---|\n| 0 | 2.99 |\n| 20 | 2.85 |",
        "   epoch  loss\n0      0  2.99\n1     20  2.85",
        "[{\"epoch\": 0, \"loss\": 2.99}, {\"epoch\": 20, \"loss\": 2.85}]",
        "epoch 0 loss 2.99 epoch 20 loss 2.85",
        "loss:\n0 2.99\n20 2.85",
        "loss = [(0, 2.99), (20, 2.85)]",
        "loss:\n(0, 2.99)\n(20, 2.85)"
      })
  void aLossKnowsItsIteration(String log) {
    assertEquals(List.of("loss: LOSS LIST 1x2 2.99 2.85 @ 0 20"), Shown.blocks(log));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 2.99\n20 2.85",
        "[0] 2.99\n[20] 2.85",
        "0: 2.99\n20: 2.85",
        "0\t2,99\n20\t2,85",
        "(0, np.float64(2.99))\n(20, np.float64(2.85))",
        "[[0, 2.99], [20, 2.85]]"
      })
  void aNumberInFrontCountsIterations(String log) {
    assertEquals(List.of(": ? LIST 1x2 2.99 2.85 @ 0 20"), Shown.blocks(log));
  }

  @Test
  void otherColumnsAreSeriesOfTheirOwn() {
    assertEquals(
        List.of("Cost: LOSS LIST 1x2 2.9 2.8 @ 0 100", "accuracy: OTHER LIST 1x2 0.5 0.75 @ 0 100"),
        Shown.blocks(
            """
            Cost after iteration 0: 2.9, accuracy: 0.5
            Cost after iteration 100: 2.8, accuracy: 0.75
            """));
  }

  @Test
  void progressOfKerasBelongsToTheEpochAbove() {
    assertEquals(
        List.of("loss: LOSS LIST 1x2 2.9 1.45 @ 1 2", "accuracy: OTHER LIST 1x2 0.5 0.5 @ 1 2"),
        Shown.blocks(
            """
            Epoch 1/140
            4/4 [==============================] - 0s 3ms/step - loss: 2.9000 - accuracy: 0.5000
            Epoch 2/140
            4/4 [==============================] - 0s 3ms/step - loss: 1.4500 - accuracy: 0.5000
            """));
  }

  @Test
  void anotherRunIsAnotherSeries() {
    assertEquals(
        List.of("Loss: LOSS LIST 1x2 0.7 0.6 @ 1 2", "Loss: LOSS LIST 1x2 0.9 0.8 @ 1 2"),
        Shown.blocks(
            "Epoch 1, Loss: 0.7\nEpoch 2, Loss: 0.6\nEpoch 1, Loss: 0.9\nEpoch 2, Loss: 0.8"));
  }

  @Test
  void aListMayHaveANumberALine() {
    assertEquals(List.of(": ? LIST 1x3 2.99 3.07 2.85"), Shown.blocks("2.99\n3.07\n2.85"));
    assertEquals(List.of("Loss: LOSS LIST 1x2 2.9 2.8"), Shown.blocks("Loss: 2.9\nLoss: 2.8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 0 -> 0.03\n0 1 -> 0.97\n1 0 -> 0.96\n1 1 -> 0.02",
        "(0, 0) => 0.03\n(0, 1) => 0.97\n(1, 0) => 0.96\n(1, 1) => 0.02",
        "0 XOR 0 = 0.03\n0 XOR 1 = 0.97\n1 XOR 0 = 0.96\n1 XOR 1 = 0.02",
        "0 0 0.03\n0 1 0.97\n1 0 0.96\n1 1 0.02"
      })
  void aTableOfTruthIsInputsAndPredictions(String table) {
    assertEquals(
        List.of(
            ": X MATRIX 4x2 0.0 0.0 0.0 1.0 1.0 0.0 1.0 1.0",
            ": PREDICTION 2 LIST 1x4 0.03 0.97 0.96 0.02"),
        Shown.blocks(table));
  }

  @Test
  void whatIsNoNumberInAListIsNamed() {
    String text = "losses [2.9991465, 3.07x, 3.1]";
    Paste paste = Paste.read(text);
    assertEquals(1, paste.problems().size());
    assertEquals(text.indexOf("3.07x"), paste.problems().get(0).start());
  }
}
