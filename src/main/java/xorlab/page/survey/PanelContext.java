package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.network.Loss;
import xorlab.numeric.Log;
import xorlab.plot.draw.Palette;

/**
 * What the panels of a survey have in common.
 *
 * @param experiment what is surveyed
 */
record PanelContext(Experiment experiment, Palette palette) {
  /** The loss of an answer of one half to every point. */
  static double chance(Experiment experiment) {
    int points = experiment.data().points();
    return experiment.network().loss() == Loss.CROSS_ENTROPY ? Log.log(2) * points : 0.25 * points;
  }

  /** What is trained, in a few words: "xor, 2-2-1, sigmoid, learning rate 1, 140 iterations". */
  static String words(Experiment experiment) {
    List<String> widths = new ArrayList<>();
    for (int width : experiment.network().widths()) {
      widths.add(Integer.toString(width));
    }
    return experiment.text(Setting.DATA)
        + ", "
        + String.join("-", widths)
        + ", "
        + experiment.text(Setting.ACTIVATION)
        + ", learning rate "
        + experiment.text(Setting.LEARNING_RATE)
        + ", "
        + experiment.text(Setting.ITERATIONS)
        + " iterations";
  }
}
