package xorlab.survey;

import java.util.List;
import xorlab.training.Experiment;
import xorlab.training.Setting;

/** The question "How often does 2-2-1 with sigmoid fail, and does a third unit cure it?" */
public final class ThirdUnit {
  /** The number of seeds, which gives the proportion to about 0.03. */
  public static final int RUNS = 1000;

  /** Of seeds 0 to 999, fewer than ten more are solved after five times as many updates. */
  private static final int ITERATIONS = 2000;

  private ThirdUnit() {}

  /**
   * The notebook's network with two and with three hidden units, trained until most runs have
   * settled.
   */
  public static Experiment experiment() {
    return Experiment.standard().with(Setting.ITERATIONS, ITERATIONS);
  }

  public static Comparison<?> comparison() {
    return new Comparison<>("Hidden units", Setting.LAYERS, List.of(List.of(2), List.of(3)));
  }

  /**
   * The answer.
   *
   * @param two the proportion of solved networks with two hidden units
   * @param three the same with three hidden units
   */
  public static String answer(Share two, Share three) {
    Share failTwo = new Share(two.all() - two.hits(), two.all());
    Share failThree = new Share(three.all() - three.hits(), three.all());
    String verdict;
    if (failThree.hits() == 0) {
      verdict = "The third unit cures it, as far as this many seeds can show.";
    } else if (failThree.high() < failTwo.low()) {
      verdict =
          "A third unit helps much, but does not cure it: "
              + failThree.hits()
              + (failThree.hits() == 1 ? " network still fails." : " networks still fail.");
    } else {
      verdict = "This many seeds do not show that a third unit helps.";
    }
    return "Of "
        + Counted.of(failTwo.all())
        + " networks with two hidden units, "
        + failTwo.words()
        + " have not learned XOR after "
        + Counted.of(ITERATIONS)
        + " iterations; with three, "
        + failThree.words()
        + ". "
        + verdict;
  }
}
