package xorlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;
import xorlab.Fuzz;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;

/** Right programs are not called wrong, and a number changed by hand is no mistake of the table. */
class RightRunsTest {
  private static final int PASTES = 200;
  private static final int[] DIGITS = {6, 8, PrintForm.DOUBLE};

  /** The ways in which right programs differ from the lab's. */
  private static final List<List<Mistake>> CONVENTIONS =
      List.of(
          List.of(),
          Mistakes.of(List.of("mean")),
          Mistakes.of(List.of("half-squared-error")),
          Mistakes.of(List.of("squared-error")),
          Mistakes.of(List.of("mean-loss")),
          Mistakes.of(List.of("mean-gradient")),
          Mistakes.of(List.of("online")),
          Mistakes.of(List.of("loss-log2")),
          Mistakes.of(List.of("start-zero-biases")),
          Mistakes.of(List.of("start-weights-first")),
          Mistakes.of(List.of("w1-in-by-out")));

  private static VariantPaste drawn(Random random) {
    return VariantPaste.drawn(
        Fuzz.choose(random, CONVENTIONS),
        random.nextInt(100),
        Fuzz.choose(random, List.of(VariantPaste.Evidence.values())),
        DIGITS[random.nextInt(DIGITS.length)],
        random);
  }

  private static List<Integer> seeds() {
    return Breadth.sample(12, IntStream.range(0, PASTES).boxed().toList());
  }

  @Test
  void aRightProgramIsNotCalledWrong() {
    List<String> wrong = new ArrayList<>();
    for (int seed : seeds()) {
      VariantPaste paste = drawn(new Random(seed));
      CheckResult result = paste.check();
      if (result.verdict() == CheckStatus.MISTAKE || result.verdict() == CheckStatus.UNKNOWN) {
        wrong.add(seed + ": " + result.verdict() + " " + result.variants() + "\n" + paste.text());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aNumberChangedByHandIsNoKnownMistake() {
    List<String> wrong = new ArrayList<>();
    for (int seed : seeds()) {
      Random random = new Random(seed);
      VariantPaste paste =
          VariantPaste.of(
              List.of(),
              random.nextInt(20),
              VariantPaste.Evidence.GRADIENTS,
              PrintForm.NUMPY_STR,
              8,
              random.nextBoolean());
      String changed = changed(paste.text(), random);
      CheckResult result = new VariantPaste(changed, paste.evidence(), paste.seed()).check();
      String first = result.first().orElse("");
      if (result.verdict() != CheckStatus.UNKNOWN || !changed.contains(pasted(result, first))) {
        wrong.add(
            seed
                + ": "
                + result.verdict()
                + " "
                + result.variants()
                + " "
                + first
                + "\n"
                + changed);
      } else if (paste.text().contains(pasted(result, first))) {
        wrong.add(seed + ": the first difference is not the changed number, but " + first);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The number that is said to differ, as it was pasted. */
  private static String pasted(CheckResult result, String first) {
    for (JudgedStep step : result.steps()) {
      for (ComparedNumber number : step.numbers()) {
        if (number.differs()) {
          return result.paste().text().substring(number.start(), number.end());
        }
      }
    }
    return "nothing for " + first;
  }

  /** Changes a digit, or the sign, of one of the gradients. */
  private static String changed(String text, Random random) {
    int from = text.indexOf("dW1");
    List<Integer> digits = new ArrayList<>();
    for (int k = from + 3; k + 1 < text.length(); k++) {
      boolean isDecimal = text.lastIndexOf('.', k) > text.lastIndexOf(' ', k);
      if (Character.isDigit(text.charAt(k)) && isDecimal && k > text.lastIndexOf('d', k) + 2) {
        digits.add(k);
      }
    }
    int at = digits.get(random.nextInt(digits.size()));
    char other = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
    return text.substring(0, at) + other + text.substring(at + 1);
  }
}
