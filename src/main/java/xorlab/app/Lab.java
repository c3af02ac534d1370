package xorlab.app;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.MediaQueryList;
import xorlab.export.StateJson;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.training.Experiment;
import xorlab.training.Player;
import xorlab.training.Reading;
import xorlab.training.Session;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.training.Timeline;
import xorlab.widget.InView;
import xorlab.widget.Paper;
import xorlab.widget.Query;

/**
 * One lab on the page. State flows one way: attributes, the URL and the controls give texts, the
 * texts make an {@link Experiment}, the player goes to an iteration of it, and the parts show that.
 */
public final class Lab {
  /** Milliseconds. */
  private static final int LOOK_AGAIN = 200;

  private final HTMLElement host;
  private final PageTexts page;
  private final String engine;
  private final LabListener listener;
  private final MediaQueryList darkness = MediaQueryList.matchMedia("(prefers-color-scheme: dark)");

  private final Hands hands = new Hands();
  private final Face face;
  private final EventListener<Event> changing = event -> wake();
  private final EventListener<Event> addressing = event -> readAgain();
  private final EventListener<Event> printing = event -> setPrinting(true);
  private final EventListener<Event> printed = event -> setPrinting(false);

  private final Session session;
  private final Player player;
  private final StudyLink studyLink;
  private final InView inView;
  private String complaint = "";
  private boolean refused;
  private boolean connected;
  private boolean begun;
  private boolean autoplays;
  private boolean waiting;
  private int frame;
  private int look;
  private boolean restless;
  private int told;
  private boolean divergenceTold;

  Lab(HTMLElement host, HTMLElement room, String engine, String snapshot, LabListener listener) {
    this.host = host;
    page = new PageTexts(host);
    this.engine = engine;
    this.listener = listener;
    begun = !snapshot.isEmpty();
    session = new Session(begun ? Query.parse(snapshot) : page.read());
    player = session.player();
    studyLink = new StudyLink(session, page, hands);
    player.answer(Performance::now);
    autoplays = begun && player.experiment().is(Setting.AUTOPLAY, "true");
    told = player.timeline().iteration();
    face = new Face(room, hands);
    inView = new InView(room, this::look);
    showExperiment();
  }

  /** The element has come into the document. */
  @JSExport
  public void connect() {
    if (connected) {
      return;
    }
    connected = true;
    face.measure();
    darkness.addEventListener("change", changing);
    Window.current().addEventListener("resize", changing);
    Window.current().addEventListener("beforeprint", printing);
    Window.current().addEventListener("afterprint", printed);
    if (page.followAddress()) {
      Window.current().addEventListener("hashchange", addressing);
    }
    if (page.addressIsNew()) {
      readAgain();
    }
    if (!begun) {
      begun = true;
      autoplay();
    }
    draw();
    wake();
  }

  /** The element has left the document; the lab stands still until it is back. */
  @JSExport
  public void disconnect() {
    connected = false;
    darkness.removeEventListener("change", changing);
    Window.current().removeEventListener("resize", changing);
    Window.current().removeEventListener("beforeprint", printing);
    Window.current().removeEventListener("afterprint", printed);
    Window.current().removeEventListener("hashchange", addressing);
    Window.cancelAnimationFrame(frame);
    frame = 0;
  }

  /** An attribute that is a setting has come, changed or gone. */
  @JSExport
  public void attributeChanged(String name) {
    Texts texts = session.texts();
    if (host.hasAttribute(name)) {
      texts.put(name, host.getAttribute(name));
    } else {
      texts.remove(name);
    }
    session.take(texts);
    change();
  }

  @JSExport
  public void play() {
    player.play();
    act();
  }

  @JSExport
  public void pause() {
    player.pause();
    act();
  }

  /** Steps on, or back if the number is negative, and pauses. */
  @JSExport
  public void step(String iterations) {
    wholeNumber("step", iterations)
        .ifPresent(
            n -> {
              player.pause();
              obey(player.timeline().iteration() + n);
            });
  }

  /** Goes to an iteration; a lab that plays goes on from there. */
  @JSExport
  public void seek(String iteration) {
    wholeNumber("seek", iteration).ifPresent(this::obey);
  }

  /** Pauses at the start. */
  @JSExport
  public void reset() {
    player.pause();
    obey(0);
  }

  @JSExport
  public boolean isPlaying() {
    return player.playing();
  }

  /** The state as JSON. */
  @JSExport
  public String state() {
    return StateJson.of(player.experiment(), player.timeline().now());
  }

  /** The engine that the settings ask for. The measurements favour JavaScript: it starts sooner. */
  @JSExport
  public String engine() {
    return player.experiment().is(Setting.ENGINE, "wasm") && !refused ? "wasm" : "js";
  }

  /** WebAssembly could not be loaded, so that this lab goes on in JavaScript. */
  @JSExport
  public void webAssemblyRefused() {
    refused = true;
    showExperiment();
  }

  /** All that another engine needs to go on from here. */
  @JSExport
  public String snapshot() {
    Texts all = session.texts();
    all.put(Setting.AT.label(), Integer.toString(player.timeline().iteration()));
    return Query.format(all);
  }

  /** A program has been loaded: "study" or "survey". */
  @JSExport
  public void take(String program, StudyPart part) {
    face.room(program).take(part);
    wake();
  }

  /** It could not be loaded. */
  @JSExport
  public void refused(String program) {
    face.room(program).refuse();
  }

  /** What the study and the survey see of this lab. */
  @JSExport
  public StudyLink studyLink() {
    return studyLink;
  }

  private void readAgain() {
    session.take(page.read());
    change();
  }

  /** Shows what the settings have become. */
  private void change() {
    complaint = "";
    divergenceTold = false;
    player.answer(Performance::now);
    showExperiment();
    wake();
    autoplay();
    listener.hear("engine");
  }

  /** Pauses at an iteration, as a click asks for it. */
  private void goTo(int iteration) {
    player.pause();
    player.seek(iteration);
    player.answer(Performance::now);
    act();
  }

  /** Goes to an iteration, as a script asks for it. */
  private void obey(double iteration) {
    player.seek(limited(iteration));
    player.obey(Performance::now);
    act();
  }

  private int limited(double iteration) {
    return (int) Math.max(0, Math.min(iteration, player.last()));
  }

  private OptionalDouble wholeNumber(String method, String text) {
    OptionalDouble number = Decimals.parse(text);
    if (number.isPresent() && Rounding.isWhole(number.getAsDouble())) {
      return number;
    }
    complaint = method + " takes a whole number of iterations, not “" + text + "”.";
    face.study().load();
    wake();
    return OptionalDouble.empty();
  }

  /**
   * Plays once the settings have come to ask for it, unless motion is not wanted; out of view it
   * waits until it is looked at.
   */
  private void autoplay() {
    boolean asked = autoplays;
    autoplays = player.experiment().is(Setting.AUTOPLAY, "true");
    boolean still = MediaQueryList.matchMedia("(prefers-reduced-motion: reduce)").isMatches();
    waiting = autoplays && !still && (waiting || !asked);
    look();
  }

  /** The lab may have come into view, or have left it. */
  private void look() {
    playWhenShown();
    if (inView.seen() && !(isStandard() && Reading.understands(session.texts()))) {
      face.study().load();
    }
    wake();
  }

  /** No browser tells when a slide that lies in view has been brought there, so that is asked. */
  private void playWhenShown() {
    Window.clearTimeout(look);
    if (waiting && connected && inView.seen()) {
      if (inView.isShown() && !inView.isChanging()) {
        play();
      } else {
        look = Window.setTimeout(this::playWhenShown, LOOK_AGAIN);
      }
    }
  }

  /** The reader has done something: when the player rests again, that is told and written down. */
  private void act() {
    waiting = false;
    restless = true;
    face.study().load();
    wake();
  }

  /** Whether this is the start of the notebook's run, of which there is nothing to say yet. */
  private boolean isStandard() {
    Experiment experiment = player.experiment();
    return experiment.at() == 0 && experiment.sameRun(Experiment.standard());
  }

  private void wake() {
    if (connected && frame == 0) {
      frame = Window.requestAnimationFrame(time -> onFrame());
    }
  }

  private void onFrame() {
    frame = 0;
    boolean played = player.playing();
    if (player.busy()) {
      player.frame(Performance::now);
    }
    draw();
    tell(played && !player.playing());
    if (player.busy()) {
      wake();
    } else if (restless) {
      restless = false;
      rest();
    }
  }

  /** Out of view nothing is drawn but what stays: a page may hold many labs that train. */
  private void draw() {
    boolean onPaper = Paper.isPrinting();
    boolean resting = !player.busy() || onPaper;
    if (resting || inView.now() && inView.isShown()) {
      face.show(player, isDark() && !onPaper, resting);
    }
  }

  /** Draws at once: the browser prints what is there when this returns. */
  private void setPrinting(boolean isPrinting) {
    Paper.setPrinting(isPrinting);
    // Paper shows the study too: what is not there yet will be when it is printed again.
    face.study().load();
    face.setPrinting(isPrinting);
    draw();
  }

  private void showExperiment() {
    host.setAttribute("data-theme", player.experiment().text(Setting.THEME));
    face.show(player.experiment(), engineName());
    wake();
  }

  private boolean isDark() {
    return switch (player.experiment().text(Setting.THEME)) {
      case "light" -> false;
      case "dark" -> true;
      default -> darkness.isMatches();
    };
  }

  private String engineName() {
    if (refused && player.experiment().is(Setting.ENGINE, "wasm")) {
      return "JavaScript, since WebAssembly is not to be had here";
    }
    return engine.equals("wasm") ? "WebAssembly" : "JavaScript";
  }

  private void tell(boolean finished) {
    Timeline timeline = player.timeline();
    if (timeline.iteration() != told) {
      told = timeline.iteration();
      listener.hear("iteration");
    }
    if (timeline.diverged() && !divergenceTold) {
      divergenceTold = true;
      listener.hear("diverge");
    } else if (finished) {
      listener.hear("finish");
    }
  }

  private void rest() {
    face.announce(player.timeline().now());
    page.write(player.experiment(), player.timeline().iteration());
  }

  /** What the controls of the page may do. */
  private final class Hands implements Actions {
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
      goTo(limited(player.timeline().iteration() + (double) iterations));
    }

    @Override
    public void seek(int iteration) {
      goTo(limited(iteration));
    }

    @Override
    public void redraw() {
      wake();
    }

    @Override
    public void load(String program) {
      listener.hear(program);
    }

    @Override
    public boolean choose(Setting setting, String text) {
      boolean taken = session.choose(setting, text);
      if (taken) {
        act(); // before the change, which may ask for autoplay
        change();
      }
      return taken;
    }

    @Override
    public void begin(Texts settings) {
      session.begin(settings);
      change();
      act();
    }

    @Override
    public void edit(UnaryOperator<Experiment> edit, boolean goesOn) {
      session.edit(edit, goesOn);
      change();
      act();
    }

    @Override
    public String complaint() {
      return complaint;
    }

    @Override
    public boolean isDark() {
      return Lab.this.isDark();
    }

    @Override
    public void undo() {
      session.undo();
      change();
      act();
    }

    @Override
    public void redo() {
      session.redo();
      change();
      act();
    }

    @Override
    public OptionalInt attended() {
      return face.attended();
    }

    @Override
    public void attend(OptionalInt point) {
      face.attend(point);
      wake();
    }
  }
}
