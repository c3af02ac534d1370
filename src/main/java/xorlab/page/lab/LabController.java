package xorlab.page.lab;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.teavm.jso.browser.Performance;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingErrors;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.page.figures.LabActions;
import xorlab.page.figures.MarkReader;
import xorlab.page.figures.Selection;
import xorlab.page.ui.QueryString;
import xorlab.session.ExperimentHistory;
import xorlab.session.PlaybackController;
import xorlab.training.IterationState;
import xorlab.words.AlteredWords;
import xorlab.words.ListsWords;
import xorlab.words.PlaybackWords;

/** Handles the commands of the reader, of scripts and of the page. */
final class LabController implements LabActions {
  private final ExperimentHistory session;
  private final PlaybackController player;
  private final Listener listener;
  private Selection selection = Selection.NONE;
  private String callError = "";

  /** Notified of the effects of a command. */
  interface Listener {
    /** The settings may have changed. */
    void settingsChanged();

    /** The reader or a script has used the lab. */
    void used();

    /** A frame must be drawn. */
    void frameNeeded();
  }

  LabController(ExperimentHistory session, Listener listener) {
    this.session = session;
    this.listener = listener;
    player = session.player();
  }

  /** The error of the last call from a script; "" if there was none. */
  String callError() {
    return callError;
  }

  /** Replaces the settings after a change of the attributes or of the address. */
  void replaceSettings(SettingTexts written) {
    session.replaceSettings(written);
    onChange();
  }

  /** Trains without mistakes if the program for them is missing: the reason is a sentence. */
  void dropMistakes(String reason) {
    if (!EngineChoice.waits(player.experiment())) {
      return;
    }
    SettingTexts settings = session.texts();
    settings.remove(Setting.MISTAKE);
    replaceSettings(settings);
    callError = AlteredWords.notLoaded(reason);
  }

  void play() {
    player.play();
    listener.used();
  }

  void pause() {
    player.pause();
    listener.used();
  }

  /** Pauses and steps by a number of iterations given by a script. */
  void scriptedStep(String iterations) {
    OptionalDouble n = wholeNumber("step", iterations);
    if (n.isPresent()) {
      player.pause();
      scriptedSeek(n.getAsDouble() + player.timeline().iteration());
    }
  }

  /** Goes to an iteration given by a script; playback continues from there. */
  void scriptedSeek(String iteration) {
    OptionalDouble number = wholeNumber("seek", iteration);
    if (number.isPresent()) {
      scriptedSeek(number.getAsDouble());
    }
  }

  /** Pauses at iteration 0, for a script. */
  void scriptedReset() {
    player.pause();
    scriptedSeek(0);
  }

  /** Marks parts of the network and selects a point, as {@link MarkReader} says, for a script. */
  void mark(String marks) {
    SettingTexts texts = QueryString.parse(marks);
    IterationState state = player.timeline().state();
    List<String> unknown = new MarkReader(texts, state.network()).unknown();
    Selection marked = selection.withMarks(texts);
    if (texts.text(MarkReader.POINT).isPresent()) {
      String row = texts.text(MarkReader.POINT).get();
      double point = Decimals.parse(row).orElse(-1);
      if (Rounding.isInteger(point) && point >= 0 && point < state.data().points()) {
        marked = marked.withPoint(OptionalInt.of((int) point));
      } else {
        unknown.add(MarkReader.POINT + " " + row);
      }
    }
    if (!unknown.isEmpty()) {
      callError = PlaybackWords.notMarked(SettingErrors.list(unknown, ListsWords.OR));
    }
    select(marked);
  }

  private void scriptedSeek(double iteration) {
    player.seek(clamped(iteration));
    player.runForScript(Performance::now);
    listener.used();
  }

  private OptionalDouble wholeNumber(String method, String text) {
    OptionalDouble number = Decimals.parse(text);
    if (number.isPresent() && Rounding.isInteger(number.getAsDouble())) {
      return number;
    }
    callError = PlaybackWords.notWhole(method, SettingErrors.quoted(text));
    listener.frameNeeded();
    return OptionalDouble.empty();
  }

  private int clamped(double iteration) {
    return (int) Math.max(0, Math.min(iteration, player.lastIteration()));
  }

  @Override
  public void playOrPause() {
    if (player.isPlaying()) {
      pause();
    } else {
      play();
    }
  }

  @Override
  public void step(int iterations) {
    pauseAt(player.timeline().iteration() + (double) iterations);
  }

  @Override
  public void seek(int iteration) {
    pauseAt(iteration);
  }

  private void pauseAt(double iteration) {
    player.pause();
    player.seek(clamped(iteration));
    player.runForClick(Performance::now);
    listener.used();
  }

  @Override
  public void redraw() {
    listener.frameNeeded();
  }

  @Override
  public boolean choose(Setting<?> setting, String text) {
    boolean accepted = session.choose(setting, text);
    if (accepted) {
      listener.used(); // before the change, which may ask for autoplay
      onChange();
    }
    return accepted;
  }

  @Override
  public void begin(SettingTexts settings) {
    session.startNew(settings);
    onChange();
    listener.used();
  }

  @Override
  public void edit(UnaryOperator<Experiment> edit, boolean continuesPrevious) {
    session.edit(edit, continuesPrevious);
    onChange();
    listener.used();
  }

  @Override
  public void undo() {
    session.undo();
    onChange();
    listener.used();
  }

  @Override
  public void redo() {
    session.redo();
    onChange();
    listener.used();
  }

  private void onChange() {
    callError = "";
    player.runForClick(Performance::now);
    listener.settingsChanged();
  }

  /** Selects a data point by its row in X, or none if it is -1. */
  void selectRow(int row) {
    selectPoint(row < 0 ? OptionalInt.empty() : OptionalInt.of(row));
  }

  @Override
  public Selection selection() {
    return selection;
  }

  @Override
  public void select(Selection selection) {
    if (!selection.equals(this.selection)) {
      this.selection = selection;
      listener.frameNeeded();
    }
  }
}
