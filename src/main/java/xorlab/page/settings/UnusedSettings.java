package xorlab.page.settings;

import xorlab.data.DatasetName;
import xorlab.experiment.Experiment;
import xorlab.experiment.InitializationMethod;
import xorlab.experiment.Setting;

/** The settings that only some starts and data sets use: with others, forms hide their fields. */
public final class UnusedSettings {
  private UnusedSettings() {}

  /** Whether an experiment makes no use of a setting. */
  public static boolean include(Setting<?> setting, Experiment experiment) {
    DatasetName data = experiment.get(Setting.DATA);
    boolean isOfDrawnPoints = setting == Setting.COUNT || setting == Setting.NOISE;
    boolean isOfOwnPoints = setting == Setting.POINTS || setting == Setting.SCALE;
    return setting == Setting.WEIGHTS
            && experiment.get(Setting.START) != InitializationMethod.WEIGHTS
        || setting == Setting.FUNCTION && data != DatasetName.FUNCTION
        || isOfOwnPoints && data != DatasetName.POINTS
        || isOfDrawnPoints && data == DatasetName.POINTS;
  }
}
