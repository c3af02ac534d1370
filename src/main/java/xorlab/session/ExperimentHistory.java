package xorlab.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import xorlab.data.DatasetName;
import xorlab.experiment.Experiment;
import xorlab.experiment.InitializationMethod;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;

/**
 * The experiments of a reader's session, in which every change can be undone and redone.
 *
 * <p>A change that affects the run begins a new run. After an edit of weights or points, training
 * continues from the current iteration: its weights are the start of the new run.
 */
public final class ExperimentHistory {
  private static final int MAX_CHANGES = 200;

  /** A state that undo or redo restores. */
  private record Entry(SettingTexts texts, int iteration) {}

  private final List<Entry> redoStack = new ArrayList<>();
  private final List<Entry> undoStack = new ArrayList<>();
  private final PlaybackController player;
  private SettingTexts texts;
  private int changeCount;

  public ExperimentHistory(SettingTexts texts) {
    this.texts = texts;
    player = new PlaybackController(ParsedExperiment.experiment(texts));
  }

  public PlaybackController player() {
    return player;
  }

  public Experiment experiment() {
    return player.experiment();
  }

  /** The given settings of the current experiment, in canonical spelling. */
  public SettingTexts given() {
    return SettingTexts.given(experiment());
  }

  /** A copy of all settings as they were written. */
  public SettingTexts texts() {
    return texts.copy();
  }

  /** The settings and the iteration that the player goes to, from which another one can go on. */
  public SettingTexts snapshot() {
    SettingTexts all = texts();
    all.put(Setting.AT, player.destination());
    return all;
  }

  /** Settings from outside changed: attributes, or the address. */
  public void replaceSettings(SettingTexts settings) {
    if (!settings.sameAs(texts)) {
      int at = experiment().at();
      recordForUndo();
      showSettings(settings.copy());
      if (experiment().at() != at) {
        player.seek(experiment().at());
      }
    }
  }

  /**
   * The reader chooses a setting's value.
   *
   * @return whether the setting takes that text
   */
  public <T> boolean choose(Setting<T> setting, String text) {
    Optional<T> value = setting.read(text);
    if (value.isPresent()) {
      set(setting, value.get());
    }
    return value.isPresent();
  }

  /** The reader chooses a setting's value. */
  public <T> void set(Setting<T> setting, T value) {
    Experiment before = experiment();
    Experiment changed = before.with(setting, value);
    SettingTexts chosen = texts.copy();
    chosen.put(setting, value);
    applyDependencies(setting, changed, chosen);
    boolean isPastEnd = changed.get(Setting.AT) > changed.iterations();
    if (isPastEnd || !changed.sameRun(before)) {
      chosen.remove(Setting.AT);
    }
    if (!chosen.sameAs(texts)) {
      recordForUndo();
      showSettings(chosen);
    }
  }

  /** Also sets the settings that the choice needs, and drops those that it makes useless. */
  private void applyDependencies(Setting<?> setting, Experiment changed, SettingTexts chosen) {
    boolean weightsGiven = startsFromWeights(experiment());
    if (setting == Setting.START) {
      if (startsFromWeights(changed)) {
        put(experiment().withWeights(player.timeline().state().flat()), chosen);
      } else {
        chosen.remove(Setting.WEIGHTS);
      }
    } else if (setting == Setting.DATA) {
      if (changed.wasGiven(Setting.DATA, DatasetName.POINTS)) {
        if (experiment().get(Setting.DATA) != DatasetName.POINTS) {
          put(experiment().withPoints(experiment().split().all()), chosen);
        }
      } else {
        chosen.remove(Setting.POINTS);
        chosen.remove(Setting.SCALE);
        if (!changed.wasGiven(Setting.DATA, DatasetName.FUNCTION)) {
          chosen.remove(Setting.FUNCTION);
        }
      }
    } else if (setting == Setting.SEED && weightsGiven) {
      // A seed has no effect when the weights are given.
      chosen.remove(Setting.START);
      chosen.remove(Setting.WEIGHTS);
    } else if (setting == Setting.LAYERS || setting == Setting.INPUTS) {
      // Given weights are dropped, unless they did not fit the old network but fit the new one.
      chosen.remove(Setting.FROZEN);
      boolean fitsOnlyNow =
          weightsGiven && !experiment().hasFittingWeights() && changed.hasFittingWeights();
      if (!fitsOnlyNow) {
        chosen.remove(Setting.WEIGHTS);
      }
      if (weightsGiven && !fitsOnlyNow) {
        chosen.remove(Setting.START);
      }
    }
  }

  private static boolean startsFromWeights(Experiment experiment) {
    return experiment.get(Setting.START) == InitializationMethod.WEIGHTS;
  }

  /** Starts a new experiment: replaces the settings that affect the run, and keeps the others. */
  public void startNew(SettingTexts settings) {
    recordForUndo();
    SettingTexts combined = texts.copy();
    for (Setting<?> setting : Setting.values()) {
      boolean replaced =
          setting.affectsRun()
              || setting == Setting.ITERATIONS
              || setting == Setting.AT
              || setting == Setting.SPEED;
      if (replaced) {
        combined.remove(setting);
      }
    }
    combined.putAll(settings);
    showSettings(combined);
    player.pause();
    player.seek(experiment().at()); // it may be the current run
  }

  /**
   * The reader edits weights or points. If training was running, it continues from there.
   *
   * @param continuesPrevious whether this is part of the previous change, as in a drag
   */
  public void edit(UnaryOperator<Experiment> change, boolean continuesPrevious) {
    boolean playing = player.isPlaying();
    Experiment base = experiment();
    if (player.timeline().iteration() > 0) {
      base = base.withWeights(player.timeline().state().flat());
    }
    Experiment changed = change.apply(base);
    if (changed.sameRun(experiment())) {
      return;
    }
    if (!continuesPrevious) {
      recordForUndo();
    }
    SettingTexts edited = texts.copy();
    put(changed, edited);
    edited.remove(Setting.AT);
    showSettings(edited);
    if (playing) {
      player.play();
    }
  }

  /** The number of changes so far, undos and redos included. A drag counts as one. */
  public int changeCount() {
    return changeCount;
  }

  public boolean canUndo() {
    return !undoStack.isEmpty();
  }

  public boolean canRedo() {
    return !redoStack.isEmpty();
  }

  /** Undoes the last change and returns to the iteration before it. */
  public void undo() {
    moveTo(undoStack, redoStack);
  }

  /** Redoes the last undone change. */
  public void redo() {
    moveTo(redoStack, undoStack);
  }

  private void moveTo(List<Entry> from, List<Entry> to) {
    if (!from.isEmpty()) {
      changeCount++;
      to.add(currentEntry());
      Entry entry = from.remove(from.size() - 1);
      Experiment before = experiment();
      showSettings(entry.texts());
      if (!before.sameRun(experiment()) || before.at() != experiment().at()) {
        player.seek(entry.iteration());
      }
    }
  }

  private void recordForUndo() {
    changeCount++;
    undoStack.add(currentEntry());
    redoStack.clear();
    if (undoStack.size() > MAX_CHANGES) {
      undoStack.remove(0);
    }
  }

  private Entry currentEntry() {
    return new Entry(texts, player.timeline().iteration());
  }

  private void showSettings(SettingTexts next) {
    texts = next;
    player.show(ParsedExperiment.experiment(texts));
  }

  /** Writes the given settings in which an experiment differs from the current one. */
  private void put(Experiment changed, SettingTexts into) {
    for (Setting<?> setting : Setting.values()) {
      if (changed.given().get(setting).isEmpty() && experiment().given().get(setting).isPresent()) {
        into.remove(setting);
      } else if (!isGivenAlike(setting, changed)) {
        changed.write(setting, into);
      }
    }
  }

  private <T> boolean isGivenAlike(Setting<T> setting, Experiment changed) {
    Optional<T> value = changed.given().get(setting);
    return value.isPresent() && experiment().wasGiven(setting, value.get());
  }
}
