package xorlab.page.settings;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.NetworkLimits;
import xorlab.experiment.Setting;
import xorlab.words.SettingsWords;

/**
 * The units of each hidden layer, of which one more or one fewer can be chosen in the last layer.
 * Without a hidden layer, one more makes a layer of one unit; one fewer than that takes it away.
 */
record HiddenUnits(List<Integer> widths) {
  static HiddenUnits of(Experiment experiment) {
    return new HiddenUnits(experiment.get(Setting.LAYERS));
  }

  /** "2", "8, 8, 8", or "none". */
  String label() {
    return widths.isEmpty() ? SettingsWords.NO_UNITS : joined(", ");
  }

  /** As the setting spells it. */
  String text() {
    return joined(",");
  }

  boolean canHaveFewer() {
    return !widths.isEmpty();
  }

  boolean canHaveMore() {
    return widths.isEmpty() || last() < NetworkLimits.MAX_LAYER_WIDTH;
  }

  HiddenUnits fewer() {
    return last() > 1 ? withLast(last() - 1) : new HiddenUnits(before());
  }

  HiddenUnits more() {
    return withLast(widths.isEmpty() ? 1 : last() + 1);
  }

  private int last() {
    return widths.get(widths.size() - 1);
  }

  /** The layers before the last one. */
  private List<Integer> before() {
    List<Integer> before = new ArrayList<>(widths);
    if (!before.isEmpty()) {
      before.remove(before.size() - 1);
    }
    return before;
  }

  private HiddenUnits withLast(int units) {
    List<Integer> changed = before();
    changed.add(units);
    return new HiddenUnits(changed);
  }

  private String joined(String separator) {
    StringBuilder text = new StringBuilder();
    for (int units : widths) {
      text.append(text.length() == 0 ? "" : separator).append(units);
    }
    return text.toString();
  }
}
