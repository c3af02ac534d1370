package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settings as text, valid or not, in the order given. A name from outside may have several texts,
 * of which the last valid one counts. (A LinkedHashMap would add two kilobytes to the page.)
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

  /** Adds a text for a name, which may have others. */
  public void add(String name, String text) {
    all.add(new WrittenSetting(name, text));
  }

  /** Sets the only text for a name, which keeps its place in the order. */
  public void put(String name, String text) {
    put(new WrittenSetting(name, text));
  }

  /** Sets the value of a setting, which keeps its place in the order. */
  public <T> void put(Setting<T> setting, T value) {
    put(new WrittenSetting(new SettingValue<>(setting, value)));
  }

  private void put(WrittenSetting written) {
    String name = written.name();
    int i = indexOf(name);
    if (i < 0) {
      all.add(written);
      return;
    }
    all.set(i, written);
    removeAllBut(written, name);
  }

  /** Removes the texts for a name except one, in one pass: there may be thousands. */
  private void removeAllBut(WrittenSetting kept, String name) {
    int count = 0;
    for (WrittenSetting written : all) {
      if (written == kept || !written.name().equals(name)) {
        all.set(count, written);
        count++;
      }
    }
    while (all.size() > count) {
      all.remove(all.size() - 1);
    }
  }

  /** Sets the texts of others, which replace those for the same names. */
  public void putAll(SettingTexts others) {
    SettingTexts before = copy();
    all.clear();
    for (WrittenSetting written : before.all) {
      if (others.indexOf(written.name()) < 0) {
        all.add(written);
      }
    }
    all.addAll(others.all);
  }

  public void remove(Setting<?> setting) {
    remove(setting.key());
  }

  public void remove(String name) {
    int i = indexOf(name);
    if (i >= 0) {
      WrittenSetting last = all.remove(i);
      removeAllBut(last, name);
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
