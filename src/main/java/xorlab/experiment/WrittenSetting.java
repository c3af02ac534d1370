package xorlab.experiment;

import java.util.Optional;

/**
 * A name with the text that was written for it; or a setting with a value that the lab itself
 * chose. The text is parsed, or the value printed, once: when it is first asked for.
 */
final class WrittenSetting {
  private final String name;
  private Optional<String> text;
  private Optional<SettingValue<?>> value;
  private boolean parsed;

  /** A person wrote this. */
  WrittenSetting(String name, String text) {
    this.name = name;
    this.text = Optional.of(text);
    value = Optional.empty();
  }

  /** The lab chose this. */
  WrittenSetting(SettingValue<?> value) {
    name = value.setting().key();
    text = Optional.empty();
    this.value = Optional.of(value);
    parsed = true;
  }

  String name() {
    return name;
  }

  /** The text as it was written, or the canonical spelling of the value. */
  String text() {
    if (text.isEmpty()) {
      text = Optional.of(value.orElseThrow().text());
    }
    return text.get();
  }

  /** The setting and its value; empty if there is no such setting, or it does not take the text. */
  Optional<SettingValue<?>> value() {
    if (!parsed) {
      Optional<Setting<?>> setting = Setting.ofKey(name);
      value = setting.isPresent() ? setting.get().parse(text()) : Optional.empty();
      parsed = true;
    }
    return value;
  }
}
