package xorlab.training;

/**
 * A setting with a value of its type.
 *
 * @param <T> the type
 */
record SettingValue<T>(Setting<T> setting, T value) {
  /** The value in its canonical spelling. */
  String text() {
    return setting.kind().print(value);
  }

  /** Other values and, for this setting, this one. */
  SettingValues over(SettingValues others) {
    return others.with(setting, value);
  }
}
