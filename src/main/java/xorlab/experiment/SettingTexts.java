package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settings as text, valid or not: a text for each name, in the order given. (A LinkedHashMap would
 * add two kilobytes to the page.)
 */
public final class SettingTexts {
  private final List<WrittenSetting> all = new ArrayList<>();

  /** Name, text, name, text and so on. */
  public static SettingTexts of(String... namesAndTexts) {
    SettingTexts all = new SettingTexts();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      all.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return all;
  }

  /** All given settings of an experiment, in canonical spelling. */
  public static SettingTexts given(Experiment experiment) {
    SettingTexts texts = new SettingTexts();
    for (Setting<?> setting : Setting.values()) {
      experiment.write(setting, texts);
    }
    return texts;
  }

  /** Those of them that determine the run, its length and the iteration to show first. */
  public static SettingTexts ofRun(Experiment experiment) {
    SettingTexts texts = given(experiment);
    for (Setting<?> setting : Setting.values()) {
      boolean kept = setting.affectsRun() || setting == Setting.ITERATIONS || setting == Setting.AT;
      if (!kept) {
        texts.remove(setting);
      }
    }
    return texts;
  }

  public int size() {
    return all.size();
  }

  public String name(int i) {
    return all.get(i).name();
  }

  public String text(int i) {
    return all.get(i).text();
  }

  /** The i-th as a setting with its value; empty if its name or text is not valid. */
  Optional<SettingValue<?>> value(int i) {
    return all.get(i).value();
  }

  /** The text for a name, if there is one. */
  public Optional<String> text(String name) {
    int i = indexOf(name);
    return i >= 0 ? Optional.of(text(i)) : Optional.empty();
  }

  /** Sets the text for a name, which keeps its place in the order. */
  public void put(String name, String text) {
    put(new WrittenSetting(name, text));
  }

  /** Sets the value of a setting, which keeps its place in the order. */
  public <T> void put(Setting<T> setting, T value) {
    put(new WrittenSetting(new SettingValue<>(setting, value)));
  }

  private void put(WrittenSetting written) {
    int i = indexOf(written.name());
    if (i >= 0) {
      all.set(i, written);
    } else {
      all.add(written);
    }
  }

  public void putAll(SettingTexts others) {
    for (WrittenSetting other : others.all) {
      put(other);
    }
  }

  public void remove(Setting<?> setting) {
    remove(setting.key());
  }

  public void remove(String name) {
    int i = indexOf(name);
    if (i >= 0) {
      all.remove(i);
    }
  }

  private int indexOf(String name) {
    int index = all.size() - 1;
    while (index >= 0 && !all.get(index).name().equals(name)) {
      index--;
    }
    return index;
  }

  /** A copy. */
  public SettingTexts copy() {
    SettingTexts copy = new SettingTexts();
    copy.all.addAll(all);
    return copy;
  }

  /** Whether both have the same texts in the same order. */
  public boolean sameAs(SettingTexts others) {
    boolean same = size() == others.size();
    for (int i = 0; same && i < size(); i++) {
      same =
          all.get(i) == others.all.get(i)
              || name(i).equals(others.name(i)) && text(i).equals(others.text(i));
    }
    return same;
  }
}
