package xorlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settings as people wrote them: a text for each name, in the order in which they came. (A
 * LinkedHashMap would do, and would add two kilobytes to the page.)
 */
public final class Texts {
  private final List<String> names = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** Name, text, name, text and so on. */
  public static Texts of(String... namesAndTexts) {
    Texts all = new Texts();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      all.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return all;
  }

  /** All settings that an experiment was given, in canonical spelling. */
  public static Texts given(Experiment experiment) {
    Texts texts = new Texts();
    for (Setting setting : Setting.values()) {
      experiment.given(setting).ifPresent(text -> texts.put(setting.label(), text));
    }
    return texts;
  }

  /** Those of them that say which run it is, how long, and which iteration to show first. */
  public static Texts ofRun(Experiment experiment) {
    Texts texts = given(experiment);
    for (Setting setting : Setting.values()) {
      boolean kept =
          setting.decidesTheRun() || setting == Setting.ITERATIONS || setting == Setting.AT;
      if (!kept) {
        texts.remove(setting.label());
      }
    }
    return texts;
  }

  public int size() {
    return names.size();
  }

  public String name(int i) {
    return names.get(i);
  }

  public String text(int i) {
    return texts.get(i);
  }

  /** The text of a name, if it has one. */
  public Optional<String> text(String name) {
    int i = Parts.place(name, names);
    return i >= 0 ? Optional.of(texts.get(i)) : Optional.empty();
  }

  /** Sets the text of a name, in its old place if it has one. */
  public void put(String name, String text) {
    int i = Parts.place(name, names);
    if (i >= 0) {
      texts.set(i, text);
    } else {
      names.add(name);
      texts.add(text);
    }
  }

  public void putAll(Texts others) {
    for (int i = 0; i < others.size(); i++) {
      put(others.name(i), others.text(i));
    }
  }

  public void remove(String name) {
    int i = Parts.place(name, names);
    if (i >= 0) {
      names.remove(i);
      texts.remove(i);
    }
  }

  /** The same texts, to be changed on their own. */
  public Texts copy() {
    Texts copy = new Texts();
    copy.putAll(this);
    return copy;
  }

  /** Whether the same texts stand in the same order. */
  public boolean sameAs(Texts others) {
    boolean same = size() == others.size();
    for (int i = 0; same && i < size(); i++) {
      same = name(i).equals(others.name(i)) && text(i).equals(others.text(i));
    }
    return same;
  }
}
