package xorlab.page.figures;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.plot.loss.EarlierRun;
import xorlab.plot.loss.MinMaxDownsampler;
import xorlab.words.EarlierWords;

/** The list of earlier runs, which can be compared, named, restored and removed. */
final class EarlierRuns {
  /** The number of lines that can be distinguished in the figure. */
  private static final int MAX_RUNS = 6;

  private static final int MAX_VALUE_LENGTH = 12;

  /** A run and its row in the list; the row is kept when other runs are added or removed. */
  private static final class Entry {
    final Experiment experiment;
    final HTMLElement row;
    final HTMLElement numberLabel;
    final HTMLInputElement name;
    final HTMLElement restore;
    final HTMLElement remove;
    EarlierRun run;

    Entry(EarlierRun run, Experiment experiment, HTMLElement list) {
      this.run = run;
      this.experiment = experiment;
      row = Dom.add(list, "li");
      numberLabel = Dom.add(row, "span");
      numberLabel.setClassName("number");
      name = (HTMLInputElement) Dom.add(row, "input");
      name.setValue(run.name());
      String loss = Decimals.fixed(run.losses().end(), 4);
      String summary = EarlierWords.summary(run.losses().furthest(), loss, run.settings());
      Dom.add(row, "span", summary).setClassName("settings");
      restore = button(EarlierWords.RESTORE);
      remove = button(EarlierWords.REMOVE);
    }

    private HTMLElement button(String label) {
      HTMLElement button = Dom.add(row, "button", label);
      button.setAttribute("type", "button");
      return button;
    }

    /** Sets the row's number, which also labels the run's line in the figure. */
    void number(int number) {
      numberLabel.setTextContent(Integer.toString(number));
      name.setAttribute("aria-label", EarlierWords.nameOfRun(number));
      restore.setAttribute("aria-label", EarlierWords.restoreRun(number));
      remove.setAttribute("aria-label", EarlierWords.removeRun(number));
    }
  }

  private final HTMLElement section;
  private final HTMLElement list;
  private final LabActions actions;
  private final List<Entry> entries = new ArrayList<>();
  private Experiment current = Experiment.defaults();
  private int number;

  EarlierRuns(HTMLElement section, LabActions actions) {
    this.section = section;
    this.actions = actions;
    list = section.querySelector("ul");
    show();
  }

  /** Sets the experiment that is shown now. */
  void setCurrent(Experiment experiment) {
    current = experiment;
  }

  /** Adds the run of the current experiment, if at least one iteration was trained. */
  void add(MinMaxDownsampler losses) {
    if (losses.furthest() == 0) {
      return;
    }
    number++;
    add(new EarlierRun(EarlierWords.run(number), settings(current), losses), current);
  }

  /** Adds the run of an experiment. */
  void add(EarlierRun run, Experiment experiment) {
    Entry added = new Entry(run, experiment, list);
    added.name.addEventListener("change", (Event event) -> rename(added));
    Dom.onClick(added.restore, () -> restore(added.experiment));
    Dom.onClick(added.remove, () -> remove(added));
    entries.add(added);
    if (entries.size() > MAX_RUNS) {
      entries.remove(0).row.delete();
    }
    show();
  }

  /** Whether the run of an experiment is among these. */
  boolean contain(Experiment experiment) {
    boolean found = false;
    for (Entry entry : entries) {
      found |= entry.experiment.sameRun(experiment);
    }
    return found;
  }

  /** Those whose losses are per point, or those whose losses are not. */
  List<EarlierRun> runs(boolean perPoint) {
    List<EarlierRun> runs = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.experiment.hasTest() == perPoint) {
        runs.add(entry.run);
      }
    }
    return runs;
  }

  private void show() {
    section.setHidden(entries.isEmpty());
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).number(i + 1);
    }
  }

  private void rename(Entry entry) {
    entry.run = new EarlierRun(entry.name.getValue(), entry.run.settings(), entry.run.losses());
    actions.redraw();
  }

  /** Removes a run and moves the focus to the next one. */
  private void remove(Entry entry) {
    int index = entries.indexOf(entry);
    entries.remove(index);
    entry.row.delete();
    show();
    if (!entries.isEmpty()) {
      entries.get(Math.min(index, entries.size() - 1)).remove.focus();
    }
    actions.redraw();
  }

  private void restore(Experiment experiment) {
    SettingTexts settings = new SettingTexts();
    for (Setting<?> setting : Setting.values()) {
      if (setting.affectsRun()) {
        experiment.write(setting, settings);
      }
    }
    settings.put(Setting.ITERATIONS, experiment.iterations());
    settings.put(Setting.SPEED, experiment.get(Setting.SPEED));
    actions.begin(settings);
  }

  /** The settings that are not at their defaults: "Seed 7, Learning rate 0.5". */
  static String settings(Experiment experiment) {
    List<String> changed = new ArrayList<>();
    for (Setting<?> setting : Setting.values()) {
      if (setting.affectsRun() && !experiment.isDefault(setting)) {
        String text = experiment.text(setting);
        boolean custom = setting == Setting.WEIGHTS || setting == Setting.POINTS;
        if (!custom) {
          String value =
              text.length() > MAX_VALUE_LENGTH ? text.substring(0, MAX_VALUE_LENGTH) : text;
          changed.add(
              SettingLabels.of(setting)
                  + " "
                  + (value.isEmpty() ? EarlierWords.NONE : SettingLabels.word(value)));
        }
      }
    }
    return changed.isEmpty() ? EarlierWords.DEFAULT_SETTINGS : String.join(", ", changed);
  }
}
