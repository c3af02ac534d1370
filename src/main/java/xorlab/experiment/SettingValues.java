package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value of the right type, or none, for each setting. Immutable. */
public final class SettingValues {
  /** No setting has a value. */
  static final SettingValues NONE = new SettingValues(new ArrayList<>());

  /** By {@link Setting#index}; shorter than the table if the last settings have no value. */
  private final List<Optional<?>> values;

  private SettingValues(List<Optional<?>> values) {
    this.values = values;
  }

  /** The value of a setting, if it has one. */
  @SuppressWarnings("unchecked") // at the index of a Setting<T>, with() puts only a T
  public <T> Optional<T> get(Setting<T> setting) {
    return setting.index() < values.size()
        ? (Optional<T>) values.get(setting.index())
        : Optional.empty();
  }

  /** The value of a setting, or its default given these values. */
  public <T> T getOrDefault(Setting<T> setting) {
    Optional<T> value = get(setting);
    return value.isPresent() ? value.get() : setting.defaultValue(this);
  }

  /** These values, with another for one setting. */
  public <T> SettingValues with(Setting<T> setting, T value) {
    List<Optional<?>> changed = new ArrayList<>(values);
    while (changed.size() <= setting.index()) {
      changed.add(Optional.empty());
    }
    changed.set(setting.index(), Optional.of(value));
    return new SettingValues(changed);
  }

  /** These values, with none for one setting. */
  SettingValues without(Setting<?> setting) {
    List<Optional<?>> changed = new ArrayList<>(values);
    if (setting.index() < changed.size()) {
      changed.set(setting.index(), Optional.empty());
    }
    return new SettingValues(changed);
  }
}
