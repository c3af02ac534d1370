package xorlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xorlab.Fuzz;
import xorlab.mistake.Mistakes;
import xorlab.words.VerdictWords;

/** What a check says of a few pastes, and that any text gets a sentence. */
class CheckerTest {
  /** The notebook's losses: ../shared/reference/notebook-output.csv. */
  private static final String RIGHT =
      "losses [2.9991465, 3.0771068, 3.16738279, 3.22881193, 3.2628331, 3.2787156]";

  private static CheckResult check(String text) {
    return new VariantPaste(text, VariantPaste.Evidence.ALL, 0).check();
  }

  @Test
  void theNotebooksOwnLossesAreRight() {
    CheckResult result = check("losses [2.9991465, 3.0771068, 3.16738279, 3.22881193]");
    assertEquals(CheckStatus.RIGHT, result.verdict());
    assertEquals(List.of(), result.variants());
    assertEquals(Optional.empty(), result.first());
    assertTrue(result.isFinal());
  }

  @Test
  void theMissingDerivativeIsNamedFromSevenLosses() {
    CheckResult result =
        check("losses [2.9991465, 3.11395486, 3.16525346, 3.17157929, 3.00174904, 2.92669035]");
    assertEquals(CheckStatus.MISTAKE, result.verdict());
    assertEquals(List.of("hidden-derivative"), result.variants());
    assertEquals(Optional.of("loss[1]"), result.first());
    assertEquals("mistake=hidden-derivative", result.settings());
    assertEquals(1, result.equations().size());
    assertEquals("dZ1 = dA1", result.equations().get(0).altered());
    assertEquals("One step differs: look at dZ₁.", result.where());
  }

  /** variants.md: from losses, half of dZ2 and half the learning rate are never told apart. */
  @Test
  void twinsAreNamedWithWhatWouldDecide() {
    VariantPaste paste =
        VariantPaste.of(
            Mistakes.of(List.of("output-halved")),
            0,
            VariantPaste.Evidence.TEN_LOSSES,
            PrintForm.NUMPY_STR,
            8,
            false);
    CheckResult result = check(paste.text() + "alpha = 1\n");
    assertEquals(Set.of("output-halved", "learning-rate-halved"), Set.copyOf(result.variants()));
    assertTrue(result.alsoFits().contains(VerdictWords.GRADIENTS_WOULD_TELL));
  }

  @Test
  void whatCannotBeReadGetsASentence() {
    for (String text : new String[] {"", "Nothing works.", "\u0000\u0001\uFFFF", "import numpy"}) {
      CheckResult result = check(text);
      assertEquals(CheckStatus.UNREAD, result.verdict());
      assertFalse(result.headline().isBlank());
    }
  }

  @Test
  void numbersThatAreTooFarAreNamed() {
    CheckResult far = check("epoch 2000000 loss: 0.0012\nepoch 4000000 loss: 0.0007\n");
    assertEquals(CheckStatus.UNREAD, far.verdict());
    assertTrue(far.explanation().contains("10,000"), far.explanation());
    CheckResult both = check("epoch 0 loss: 2.9991465\nepoch 2000000 loss: 0.0012\n");
    assertEquals(CheckStatus.RIGHT, both.verdict());
    assertTrue(both.explanation().contains("10,000"), both.explanation());
  }

  @Test
  void aLabelThatIsNoneFixesNothing() {
    Checker checker = new Checker(RIGHT, Map.of(Assumption.Name.SEED, "x"));
    while (checker.advance()) {
      continue;
    }
    assertEquals(1, checker.progress());
  }

  @Test
  void anyTextEndsInASentence() {
    Fuzz.cases(
        20,
        3000,
        random -> {
          StringBuilder text = new StringBuilder();
          String[] parts = {
            "W1",
            "dW1",
            "b1",
            "[[",
            "]]",
            " ",
            "\n",
            "0.5",
            "-1e300",
            "nan",
            "loss",
            "=",
            ",",
            "x",
            "epoch 20",
            "inf",
            "A2",
            "seed",
            "99999999999",
            "(",
            ")",
            "2.9991465",
            "learning rate"
          };
          for (int k = 0; k < 40; k++) {
            text.append(parts[random.nextInt(parts.length)]);
          }
          CheckResult result = check(text.toString());
          assertFalse(result.sentence().isBlank());
        });
  }
}
