package xorlab.survey;

import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.CountFormat;
import xorlab.words.QuestionWords;

/** The question "How often does 2-2-1 with sigmoid fail, and does a third unit help?" */
public final class HiddenUnitQuestion {
  /** The number of seeds, which gives the proportion to about 0.03. */
  public static final int RUNS = 1000;

  /** Of seeds 0 to 999, fewer than ten more are solved after five times as many updates. */
  private static final int ITERATIONS = 2000;

  private HiddenUnitQuestion() {}

  /**
   * The notebook's network with two and with three hidden units, trained until most runs have
   * settled.
   */
  public static Experiment experiment() {
    return Experiment.defaults().with(Setting.ITERATIONS, ITERATIONS);
  }

  public static Comparison<?> comparison() {
    return new Comparison<>(Setting.LAYERS, List.of(List.of(2), List.of(3)));
  }

  /**
   * The answer.
   *
   * @param two the proportion of solved networks with two hidden units
   * @param three the same with three hidden units
   */
  public static String answer(Proportion two, Proportion three) {
    Proportion failTwo = new Proportion(two.total() - two.count(), two.total());
    Proportion failThree = new Proportion(three.total() - three.count(), three.total());
    String verdict;
    if (failThree.count() == 0) {
      verdict = QuestionWords.NONE_FAILS;
    } else if (failThree.high() < failTwo.low()) {
      verdict = QuestionWords.helps(failThree.count());
    } else {
      verdict = QuestionWords.NOT_SHOWN;
    }
    return QuestionWords.answer(
        CountFormat.of(ITERATIONS),
        CountFormat.of(failTwo.total()),
        failThree.text(),
        failTwo.text(),
        verdict);
  }
}
