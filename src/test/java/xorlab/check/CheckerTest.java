package xorlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import xorlab.Fuzz;

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
    assertThat(result.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(result.variants()).isEmpty();
    assertThat(result.first()).isEmpty();
    assertThat(result.isFinal()).isTrue();
  }

  @Test
  void theMissingDerivativeIsNamedFromSevenLosses() {
    CheckResult result =
        check(
            "losses [2.9991465, 3.11395486, 3.16525346, 3.17157929, 3.11297434, 2.98137478,"
                + " 2.87000418]");
    assertThat(result.verdict()).isEqualTo(Verdict.MISTAKE);
    assertThat(result.variants()).containsExactly("hidden-derivative");
    assertThat(result.first()).contains("loss[1]");
    assertThat(result.settings()).isEqualTo("mistake=hidden-derivative");
    assertThat(result.equations()).hasSize(1);
    assertThat(result.equations().get(0).altered()).isEqualTo("dZ1 = dA1");
    assertThat(result.where()).contains("dZ₁").doesNotContain("dA");
  }

  @Test
  void twinsAreNamedWithWhatWouldDecide() {
    CheckResult result = check("losses [2.9991465, 2.78161053, 2.72]\nalpha = 1");
    assertThat(result.verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void whatCannotBeReadGetsASentence() {
    for (String text : new String[] {"", "Nothing works.", "\u0000\u0001\uFFFF", "import numpy"}) {
      CheckResult result = check(text);
      assertThat(result.verdict()).isEqualTo(Verdict.UNREAD);
      assertThat(result.headline()).isNotBlank();
    }
  }

  @Test
  void aLabelThatIsNoneFixesNothing() {
    Checker checker = new Checker(RIGHT, Map.of(Assumption.Name.SEED, "x"));
    while (checker.advance()) {
      continue;
    }
    assertThat(checker.progress()).isEqualTo(1);
  }

  @Test
  void anyTextEndsInASentence() {
    Fuzz.cases(
        60,
        3000,
        random -> {
          StringBuilder text = new StringBuilder();
          String[] parts = {
            "W1", "dW1", "b1", "[[", "]]", " ", "\n", "0.5", "-1e300", "nan", "loss", "=", ",", "x",
            "epoch 20", "inf", "A2", "seed", "99999999999", "(", ")", "2.9991465", "learning rate"
          };
          for (int k = 0; k < 40; k++) {
            text.append(parts[random.nextInt(parts.length)]);
          }
          CheckResult result = check(text.toString());
          assertThat(result.sentence()).isNotBlank();
        });
  }
}
