package xorlab.experiment;

import java.util.List;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Loss;

/** The defaults that depend on other settings. */
final class SettingDefaults {
  private SettingDefaults() {}

  /** Of a truth table without noise its four corners, otherwise more points. */
  static Integer count(SettingValues given) {
    return given.getOrDefault(Setting.DATA).defaultCount(given.getOrDefault(Setting.NOISE));
  }

  /** The solution by hand needs no hidden layer if the product is an input. */
  static List<Integer> layers(SettingValues given) {
    boolean isProduct =
        ExperimentFactory.isByHand(given) && ExperimentFactory.inputs(given).has(Feature.PRODUCT);
    return isProduct ? List.of() : List.of(2);
  }

  /** The solution by hand is one for ReLUs. */
  static Activation activation(SettingValues given) {
    return ExperimentFactory.isByHand(given) ? Activation.RELU : Activation.SIGMOID;
  }

  /** Cross-entropy takes the logarithm of the output, which must be a probability. */
  static Loss loss(SettingValues given) {
    boolean isProbability = given.getOrDefault(Setting.OUTPUT) == Activation.SIGMOID;
    return isProbability ? Loss.CROSS_ENTROPY : Loss.SQUARED_ERROR;
  }
}
