package xorlab.page.runs;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.DatasetName;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.network.Loss;
import xorlab.numeric.Log;
import xorlab.survey.Results;
import xorlab.survey.SurveyJob;
import xorlab.survey.Tally;
import xorlab.words.SurveyWords;

/** What the panels of a survey need to know of an experiment. */
public final class ExperimentFacts {
  private ExperimentFacts() {}

  /** A tally of a job's runs. */
  public static Tally tally(SurveyJob job, Experiment experiment, Results results) {
    int points = experiment.data().points();
    return new Tally(results, job.iterations(), chance(experiment), points);
  }

  /** The loss of a network that predicts 0.5 for every point. */
  private static double chance(Experiment experiment) {
    int points = experiment.data().points();
    return experiment.network().loss() == Loss.CROSS_ENTROPY ? Log.log(2) * points : 0.25 * points;
  }

  /** A summary of an experiment: "XOR, 2-2-1, Sigmoid, learning rate 1, 140 iterations". */
  public static String summary(Experiment experiment) {
    List<String> widths = new ArrayList<>();
    for (int width : experiment.network().widths()) {
      widths.add(Integer.toString(width));
    }
    return SurveyWords.summary(
        SettingLabels.word(experiment.text(Setting.ACTIVATION)),
        data(experiment),
        experiment.text(Setting.ITERATIONS),
        experiment.text(Setting.LEARNING_RATE),
        String.join("-", widths));
  }

  /** "XOR", or "XOR (200 points, 20% noise)" if these are not the usual ones. */
  private static String data(Experiment experiment) {
    String name = SettingLabels.word(experiment.text(Setting.DATA));
    boolean isUsual =
        experiment.get(Setting.DATA) == DatasetName.POINTS
            || experiment.isDefault(Setting.COUNT) && experiment.isDefault(Setting.NOISE);
    return isUsual
        ? name
        : SurveyWords.drawn(name, experiment.get(Setting.NOISE), experiment.get(Setting.COUNT));
  }
}
