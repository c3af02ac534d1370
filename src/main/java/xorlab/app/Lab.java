package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.MediaQueryList;
import xorlab.browser.ResizeObserver;
import xorlab.export.StateJson;
import xorlab.numeric.Decimals;
import xorlab.training.Experiment;
import xorlab.training.Player;
import xorlab.training.Reading;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.training.Timeline;

/**
 * One lab on the page. State flows one way: attributes, the URL and the controls give texts, the
 * texts make an {@link Experiment}, the player goes to an iteration of it, and the parts show that.
 */
public final class Lab {
  private final HTMLElement host;
  private final PageTexts page;
  private final String engine;
  private final LabListener listener;
  private final MediaQueryList darkness = MediaQueryList.matchMedia("(prefers-color-scheme: dark)");

  private final Face face;
  private final ResizeObserver resizing = new ResizeObserver(this::wake);
  private final EventListener<Event> changing = event -> wake();
  private final EventListener<Event> addressing = event -> readAgain();

  private Texts texts;
  private Reading reading;
  private final Player player;
  private Optional<String> complaint = Optional.empty();
  private boolean refused;
  private boolean connected;
  private boolean begun;
  private int frame;
  private boolean restless;
  private int told;
  private boolean divergenceTold;

  Lab(HTMLElement host, HTMLElement room, String engine, String snapshot, LabListener listener) {
    this.host = host;
    page = new PageTexts(host);
    this.engine = engine;
    this.listener = listener;
    begun = !snapshot.isEmpty();
    texts = begun ? PageTexts.parse(snapshot) : page.read();
    reading = Reading.of(texts);
    player = new Player(reading.experiment());
    player.answer(Performance::now);
    told = player.timeline().iteration();
    face = new Face(room, new Hands());
    showExperiment();
  }

  /** The element has come into the document. */
  @JSExport
  public void connect() {
    if (connected) {
      return;
    }
    connected = true;
    resizing.observe(face.picture());
    darkness.addEventListener("change", changing);
    Window.current().addEventListener("resize", changing);
    if (page.followAddress()) {
      Window.current().addEventListener("hashchange", addressing);
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
    resizing.disconnect();
    darkness.removeEventListener("change", changing);
    Window.current().removeEventListener("resize", changing);
    Window.current().removeEventListener("hashchange", addressing);
    Window.cancelAnimationFrame(frame);
    frame = 0;
  }

  /** An attribute that is a setting has come, changed or gone. */
  @JSExport
  public void attributeChanged(String name) {
    if (host.hasAttribute(name)) {
      texts.put(name, host.getAttribute(name));
    } else {
      texts.remove(name);
    }
    boolean started = reading.experiment().is(Setting.AUTOPLAY, "true");
    read();
    if (!started) {
      autoplay();
    }
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
    Texts all = new Texts();
    all.putAll(texts);
    all.put(Setting.AT.label(), Integer.toString(player.timeline().iteration()));
    return PageTexts.format(all);
  }

  private void readAgain() {
    texts = page.read();
    read();
  }

  private void read() {
    reading = Reading.of(texts);
    player.show(reading.experiment());
    complaint = Optional.empty();
    divergenceTold = false;
    player.answer(Performance::now);
    showExperiment();
    wake();
    listener.hear("engine");
  }

  /** What the reader chose in a control; gives the sentence that says why not, or "". */
  private String choose(Setting setting, String text) {
    Experiment before = player.experiment();
    Optional<Experiment> changed = before.with(setting, text);
    if (changed.isEmpty()) {
      return setting.misunderstood(text, before.text(setting));
    }
    texts.put(setting.label(), changed.get().given(setting).orElseThrow());
    if (setting == Setting.START) {
      chooseWeights(changed.get());
    }
    if (!changed.get().sameRun(before) || setting == Setting.ITERATIONS) {
      texts.remove(Setting.AT.label());
    }
    read();
    act();
    return "";
  }

  /** start=weights begins with the weights on show; other starts have no use for any. */
  private void chooseWeights(Experiment changed) {
    if (changed.is(Setting.START, "weights")) {
      List<String> weights = new ArrayList<>();
      for (double weight : player.timeline().now().flat()) {
        weights.add(Decimals.repr(weight));
      }
      texts.put(Setting.WEIGHTS.label(), String.join(",", weights));
    } else {
      texts.remove(Setting.WEIGHTS.label());
    }
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
    if (number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble())) {
      return number;
    }
    complaint = Optional.of(method + " takes a whole number of iterations, not “" + text + "”.");
    showExperiment();
    return OptionalDouble.empty();
  }

  private void autoplay() {
    boolean still = MediaQueryList.matchMedia("(prefers-reduced-motion: reduce)").isMatches();
    if (player.experiment().is(Setting.AUTOPLAY, "true") && !still) {
      play();
    }
  }

  /** The reader has done something: when the player rests again, that is told and written down. */
  private void act() {
    restless = true;
    wake();
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

  private void draw() {
    face.show(player, isDark());
  }

  private void showExperiment() {
    host.setAttribute("data-theme", player.experiment().text(Setting.THEME));
    face.show(reading, complaint, engineName());
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
    public String choose(Setting setting, String text) {
      return Lab.this.choose(setting, text);
    }
  }
}
