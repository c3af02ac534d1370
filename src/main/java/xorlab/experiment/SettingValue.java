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

  /** Those values, with this one for this setting. */
  SettingValues appliedTo(SettingValues values) {
    return values.with(setting, value);
  }
}
