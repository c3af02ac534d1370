package xorlab.experiment;

/**
 * A setting with a value of its type.
 *
 * @param <T> the type
 */
record SettingValue<T>(Setting<T> setting, T value) {
  /** The value in its canonical spelling. */
  String text() {
    return setting.type().print(value);
  }

  /** Whether an experiment was given this value: another may have been given after it. */
  boolean wasGivenTo(Experiment experiment) {
    return experiment.wasGiven(setting, value);
  }

  /** Those values, with this one for this setting. */
  SettingValues appliedTo(SettingValues values) {
    return values.with(setting, value);
  }
}
