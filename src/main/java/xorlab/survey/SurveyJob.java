package xorlab.survey;

import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Decimals;

/**
 * A job of runs, numbered from 0 and divided into consecutive slices. The result of a slice does
 * not depend on when or where it is computed.
 */
public sealed interface SurveyJob permits Survey, ParameterMap {
  /** The number of runs. */
  int runs();

  /** The number of updates of each run. */
  int iterations();

  /** The number of slices. */
  int slices();

  /** The index of the first run of a slice. */
  int first(int slice);

  /** The number of runs of a slice. */
  int size(int slice);

  /** Prepares the training of a slice. */
  Slice begin(int slice);

  /** Prepares the training of a single run. */
  Slice beginRun(int run);

  /** The experiment of one run, as a lab can show it. */
  Experiment run(int run);

  /** The job as texts, from which {@link #of} restores it elsewhere. */
  SettingTexts texts();

  /** The job with these {@link #texts}. */
  static SurveyJob of(SettingTexts texts) {
    SettingTexts settings = new SettingTexts();
    SettingTexts jobNumbers = new SettingTexts();
    for (int i = 0; i < texts.size(); i++) {
      boolean isSetting = Setting.ofKey(texts.name(i)).isPresent();
      (isSetting ? settings : jobNumbers).put(texts.name(i), texts.text(i));
    }
    Experiment experiment = ParsedExperiment.experiment(settings);
    double[] numbers = new double[jobNumbers.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Decimals.parse(jobNumbers.text(i)).orElseThrow();
    }
    return numbers.length == 2
        ? new Survey(experiment, numbers[0], (int) numbers[1])
        : ParameterMap.of(experiment, numbers);
  }

  /** The settings of an experiment, and further numbers of the job. */
  static SettingTexts texts(Experiment experiment, String[] names, double[] numbers) {
    SettingTexts texts = SettingTexts.given(experiment);
    for (int i = 0; i < names.length; i++) {
      texts.put(names[i], Decimals.plain(numbers[i]));
    }
    return texts;
  }
}
