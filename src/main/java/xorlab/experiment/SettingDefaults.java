package xorlab.experiment;

import xorlab.network.Activation;
import xorlab.network.Loss;

/** The defaults that depend on other settings. */
final class SettingDefaults {
  private SettingDefaults() {}

  /** Of a truth table without noise its four corners, otherwise more points. */
  static Integer count(SettingValues given) {
    return given.getOrDefault(Setting.DATA).defaultCount(given.getOrDefault(Setting.NOISE));
  }

  /** The solution by hand is one for ReLUs. */
  static Activation activation(SettingValues given) {
    boolean isByHand = given.getOrDefault(Setting.START) == InitializationMethod.BY_HAND;
    return isByHand ? Activation.RELU : Activation.SIGMOID;
  }

  /** Cross-entropy takes the logarithm of the output, which must be a probability. */
  static Loss loss(SettingValues given) {
    boolean isProbability = given.getOrDefault(Setting.OUTPUT) == Activation.SIGMOID;
    return isProbability ? Loss.CROSS_ENTROPY : Loss.SQUARED_ERROR;
  }
}
