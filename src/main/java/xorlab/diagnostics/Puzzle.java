package xorlab.diagnostics;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Decimals;
import xorlab.training.IterationState;

/**
 * Solve XOR by hand: nine numbers, all 0 at first, between two hidden ReLUs and one for the output.
 * The hints lead to the notebook's solution.
 *
 * <p>The numbers are in the order of {@link xorlab.network.Parameters#flat}.
 */
public final class Puzzle {
  private static final String[] NAMES = {
    "W1[0,0]", "W1[0,1]", "W1[1,0]", "W1[1,1]", "b1[0,0]", "b1[1,0]", "W2[0,0]", "W2[0,1]",
    "b2[0,0]"
  };

  /** {@link IterationState#flat} of the notebook's solution. */
  private static final double[] SOLUTION = {1, 1, 1, 1, 0, -1, 1, -2, 0};

  /** The same with the hidden units in the other order. */
  private static final double[] SWAPPED = {1, 1, 1, 1, -1, 0, -2, 1, 0};

  private static final int[] INTO_H1 = {0, 1, 4};
  private static final int[] INTO_H2 = {2, 3, 5};
  private static final int[] INTO_OUTPUT = {6, 7, 8};

  /**
   * One step towards the solution.
   *
   * @param sentence what to do, and why
   * @param after the nine numbers once it is done
   */
  public record Hint(String sentence, double[] after) {}

  private Puzzle() {}

  /** Where the puzzle begins. */
  public static Experiment experiment() {
    SettingTexts texts = SettingTexts.of("start", "zeros", "activation", "relu", "output", "relu");
    return ParsedExperiment.experiment(texts);
  }

  public static boolean solved(IterationState state) {
    return state.correct() == state.data().points();
  }

  /** "3 of 4 right: (1,1) is still called 1." */
  public static String progress(IterationState state) {
    return PointPhrases.progress(state);
  }

  /**
   * What to do from these nine numbers on, to be told one after the other: the idea, then what is
   * missing of it, unit by unit. Whoever follows them all has the notebook's solution, with its
   * hidden units in the order that takes fewer changes.
   *
   * @throws IllegalArgumentException if there are not nine numbers
   */
  public static List<Hint> hints(double[] flat) {
    if (flat.length != SOLUTION.length) {
      throw new IllegalArgumentException(
          "The puzzle has " + SOLUTION.length + " numbers, not " + flat.length + ".");
    }
    boolean swapped = different(flat, SWAPPED) < different(flat, SOLUTION);
    double[] target = swapped ? SWAPPED : SOLUTION;
    String counter = swapped ? "h₂" : "h₁";
    String both = swapped ? "h₁" : "h₂";
    List<Hint> hints = new ArrayList<>();
    hints.add(
        new Hint(
            "Let "
                + counter
                + " count how many inputs are on, and let "
                + both
                + " be on only when both are. Then "
                + counter
                + " − 2 "
                + both
                + " is 1 just where one input is on.",
            flat));
    add(
        hints,
        counter + " is to be 0, 1, 1 and 2, the sum of the inputs",
        swapped ? INTO_H2 : INTO_H1,
        target);
    add(
        hints,
        both + " is to be 0, 0, 0 and 1: that sum less 1, and never below 0",
        swapped ? INTO_H1 : INTO_H2,
        target);
    add(
        hints,
        "The output is to be " + counter + " − 2 " + both + ": 0, 1, 1 and 2 − 2 = 0",
        INTO_OUTPUT,
        target);
    return hints;
  }

  /** Adds what is missing at some places, if anything is. */
  private static void add(List<Hint> hints, String why, int[] places, double[] target) {
    double[] after = hints.get(hints.size() - 1).after().clone();
    List<String> diff = new ArrayList<>();
    for (int index : places) {
      if (after[index] != target[index]) {
        after[index] = target[index];
        diff.add(NAMES[index] + " = " + Decimals.plain(target[index]));
      }
    }
    if (!diff.isEmpty()) {
      hints.add(new Hint(why + ". Set " + PointPhrases.joined(diff) + ".", after));
    }
  }

  private static int different(double[] flat, double[] target) {
    int count = 0;
    for (int i = 0; i < target.length; i++) {
      count += flat[i] == target[i] ? 0 : 1;
    }
    return count;
  }
}
