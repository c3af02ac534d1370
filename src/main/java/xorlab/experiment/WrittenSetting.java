package xorlab.experiment;

import java.util.Optional;

/**
 * A name with a text from outside, or a setting with a value from the lab. The text is parsed, or
 * the value printed, once, on first use.
 */
final class WrittenSetting {
  private final String name;
  private Optional<String> text;
  private Optional<SettingValue<?>> value;
  private boolean parsed;

  /** A text from outside. */
  WrittenSetting(String name, String text) {
    this.name = name;
    this.text = Optional.of(text);
    value = Optional.empty();
  }

  /** A value from the lab. */
  WrittenSetting(SettingValue<?> value) {
    name = value.setting().key();
    text = Optional.empty();
    this.value = Optional.of(value);
    parsed = true;
  }

  String name() {
    return name;
  }

  /** The text as given, or the canonical spelling of the value. */
  String text() {
    if (text.isEmpty()) {
      text = Optional.of(value.orElseThrow().text());
    }
    return text.get();
  }

  /**
   * The setting and its value; empty if there is no such setting or the text is not valid for it.
   */
  Optional<SettingValue<?>> value() {
    if (!parsed) {
      Optional<Setting<?>> setting = Setting.ofKey(name);
      value = setting.isPresent() ? setting.get().parse(text()) : Optional.empty();
      parsed = true;
    }
    return value;
  }
}
