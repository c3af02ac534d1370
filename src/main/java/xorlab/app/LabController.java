package xorlab.app;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.teavm.jso.browser.Performance;
import xorlab.figures.Actions;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.training.Experiment;
import xorlab.training.Player;
import xorlab.training.Session;
import xorlab.training.Setting;
import xorlab.training.Texts;

/** What a lab does when its reader, a script or its page asks for it. */
final class LabController implements Actions {
  private final Session session;
  private final Player player;
  private final Listener listener;
  private OptionalInt attended = OptionalInt.empty();
  private String complaint = "";

  /** Is told what has been done. */
  interface Listener {
    /** The settings may have become others. */
    void settingsChanged();

    /** Somebody has used the lab. */
    void used();

    /** A frame is to be drawn. */
    void frameNeeded();
  }

  LabController(Session session, Listener listener) {
    this.session = session;
    this.listener = listener;
    player = session.player();
  }

  /** The sentence about the last call from a script; "" if there was nothing wrong with it. */
  String complaint() {
    return complaint;
  }

  /** Other settings are written where the lab reads them: in attributes, in the address. */
  void take(Texts written) {
    session.take(written);
    change();
  }

  void play() {
    player.play();
    listener.used();
  }

  void pause() {
    player.pause();
    listener.used();
  }

  /** Steps as a script asks for it, and pauses. */
  void scriptedStep(String iterations) {
    OptionalDouble n = wholeNumber("step", iterations);
    if (n.isPresent()) {
      player.pause();
      scriptedSeek(n.getAsDouble() + player.timeline().iteration());
    }
  }

  /** Goes to an iteration as a script asks for it; a lab that plays goes on from there. */
  void scriptedSeek(String iteration) {
    OptionalDouble number = wholeNumber("seek", iteration);
    if (number.isPresent()) {
      scriptedSeek(number.getAsDouble());
    }
  }

  /** Pauses at the start as a script asks for it. */
  void scriptedReset() {
    player.pause();
    scriptedSeek(0);
  }

  private void scriptedSeek(double iteration) {
    player.seek(limited(iteration));
    player.obey(Performance::now);
    listener.used();
  }

  private OptionalDouble wholeNumber(String method, String text) {
    OptionalDouble number = Decimals.parse(text);
    if (number.isPresent() && Rounding.isWhole(number.getAsDouble())) {
      return number;
    }
    complaint = method + " takes a whole number of iterations, not “" + text + "”.";
    listener.frameNeeded();
    return OptionalDouble.empty();
  }

  private int limited(double iteration) {
    return (int) Math.max(0, Math.min(iteration, player.last()));
  }

  @Override
  public void playOrPause() {
    if (player.playing()) {
      pause();
    } else {
      play();
    }
  }

  @Override
  public void step(int iterations) {
    goTo(player.timeline().iteration() + (double) iterations);
  }

  @Override
  public void seek(int iteration) {
    goTo(iteration);
  }

  private void goTo(double iteration) {
    player.pause();
    player.seek(limited(iteration));
    player.answer(Performance::now);
    listener.used();
  }

  @Override
  public void redraw() {
    listener.frameNeeded();
  }

  @Override
  public boolean choose(Setting<?> setting, String text) {
    boolean taken = session.choose(setting, text);
    if (taken) {
      listener.used(); // before the change, which may ask for autoplay
      change();
    }
    return taken;
  }

  @Override
  public void begin(Texts settings) {
    session.begin(settings);
    change();
    listener.used();
  }

  @Override
  public void edit(UnaryOperator<Experiment> edit, boolean goesOn) {
    session.edit(edit, goesOn);
    change();
    listener.used();
  }

  @Override
  public void undo() {
    session.undo();
    change();
    listener.used();
  }

  @Override
  public void redo() {
    session.redo();
    change();
    listener.used();
  }

  private void change() {
    complaint = "";
    player.answer(Performance::now);
    listener.settingsChanged();
  }

  @Override
  public OptionalInt attended() {
    return attended;
  }

  @Override
  public void attend(OptionalInt point) {
    attended = point;
    listener.frameNeeded();
  }
}
