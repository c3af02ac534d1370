package xorlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;
import xorlab.experiment.type.MistakeNames;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;

/**
 * What programs with each of the 83 altered formulas print is explained by that formula, or by
 * those that variants.md says print the same.
 */
class VariantsCheckTest {
  private static final int[] DIGITS = {4, 8, PrintForm.SINGLE};
  private static final int SEEDS = 3;

  private record Case(
      int number, Mistake mistake, long seed, int digits, VariantPaste.Evidence evidence) {
    VariantPaste paste() {
      return VariantPaste.drawn(List.of(mistake), seed, evidence, digits, new Random(number));
    }

    /** To four digits weights that were rounded to three look like any others. */
    boolean isTellable() {
      return digits > 4 || !mistake.name().equals("weights-rounded");
    }
  }

  private static final Map<String, String> IDS = ids();

  private static Map<String, String> ids() {
    try {
      Map<String, String> ids = new HashMap<>();
      Path file = Path.of("src/test/resources/xorlab/mistake/variants.csv");
      for (String line : Files.readAllLines(file)) {
        String[] idAndName = line.split(",");
        ids.put(idAndName[1], idAndName[0]);
      }
      return ids;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Mistake mistake : Mistakes.ALL) {
      for (long seed = 0; seed < SEEDS; seed++) {
        for (int digits : DIGITS) {
          for (VariantPaste.Evidence evidence : VariantPaste.Evidence.values()) {
            cases.add(new Case(cases.size(), mistake, seed, digits, evidence));
          }
        }
      }
    }
    return cases;
  }

  @Test
  void everyVariantHasAName() {
    assertEquals(Mistakes.ALL.size() + 2, IDS.size()); // the header, and none
    assertTrue(IDS.keySet().containsAll(MistakeNames.ALL));
  }

  @Test
  void namesWhatWasAltered() {
    List<String> wrong = new ArrayList<>();
    for (Case one : Breadth.sample(24, cases())) {
      CheckResult result = one.paste().check();
      if (one.isTellable() && !isNamed(one, result)) {
        wrong.add(
            one
                + " gives "
                + result.verdict()
                + " "
                + result.variants()
                + " for\n"
                + one.paste().text());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isNamed(Case one, CheckResult result) {
    String kind =
        switch (one.evidence()) {
          case GRADIENTS -> "grads0";
          case UPDATE -> "W_after_1";
          default -> "losses";
        };
    Set<String> twins = VariantClasses.twins(kind, IDS.get(one.mistake().name()));
    boolean isRight =
        result.verdict() == CheckStatus.RIGHT || result.verdict() == CheckStatus.UNLUCKY;
    return result.variants().contains(one.mistake().name()) || isRight && twins.contains("ok");
  }
}
