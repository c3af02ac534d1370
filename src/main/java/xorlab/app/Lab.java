package xorlab.app;

import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Address;
import xorlab.export.StateJson;
import xorlab.figures.Scene;
import xorlab.plot.Palette;
import xorlab.training.Experiment;
import xorlab.training.Player;
import xorlab.training.Session;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.widget.InView;
import xorlab.widget.LabContext;
import xorlab.widget.Paper;
import xorlab.widget.ProgramPart;
import xorlab.widget.Query;

/**
 * One lab on the page, as the element and the programs beside it see it. State flows one way:
 * attributes, the URL and the controls give texts, the texts make an {@link Experiment}, the player
 * goes to an iteration of it, and the parts show that.
 */
public final class Lab {
  private final HTMLElement host;
  private final PageTexts page;
  private final LabListener listener;
  private final Session session;
  private final Player player;
  private final LabController controller;
  private final LabEvents events;
  private final EngineChoice engine;
  private final FrameLoop frames;
  private final FrameMaker frameMaker;
  private final PageEvents pageEvents;
  private final InView inView;
  private final Autoplay autoplay;
  private final Face face;
  private final Programs programs;
  private boolean begun;
  private boolean connected;

  Lab(HTMLElement host, HTMLElement room, String runsOn, String snapshot, LabListener listener) {
    this.host = host;
    this.listener = listener;
    page = new PageTexts(host);
    begun = !snapshot.isEmpty();
    session = new Session(begun ? Query.parse(snapshot) : page.read());
    player = session.player();
    player.answer(Performance::now);
    events = new LabEvents(player, listener);
    engine = new EngineChoice(runsOn);
    controller = new LabController(session, new WhenControlled());
    frames = new FrameLoop(player, new InFrame());
    frameMaker = new FrameMaker(session);
    pageEvents = new PageEvents(new WhenPageChanges());
    face = new Face(room, controller);
    programs = new Programs(room, listener);
    inView = new InView(room, this::viewChanged);
    boolean asked = begun && player.experiment().get(Setting.AUTOPLAY);
    autoplay = new Autoplay(inView, asked, controller::play);
    if (begun) {
      face.complete(); // the reader may be using what is in it
    }
    showExperiment();
  }

  /** The element has come into the document. */
  @JSExport
  public void connect() {
    if (connected) {
      return;
    }
    connected = true;
    frames.connect();
    autoplay.setConnected(true);
    face.measure();
    pageEvents.connect(page.followAddress());
    if (page.addressIsNew()) {
      controller.take(page.read());
    }
    if (!begun) {
      begun = true;
      autoplay.follow(player.experiment());
    }
    draw();
    frames.request();
  }

  /** The element has left the document; the lab stands still until it is back. */
  @JSExport
  public void disconnect() {
    connected = false;
    frames.disconnect();
    autoplay.setConnected(false);
    pageEvents.disconnect();
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
    controller.take(texts);
  }

  @JSExport
  public void play() {
    controller.play();
  }

  @JSExport
  public void pause() {
    controller.pause();
  }

  /** Steps on, or back if the number is negative, and pauses. */
  @JSExport
  public void step(String iterations) {
    controller.scriptedStep(iterations);
  }

  /** Goes to an iteration; a lab that plays goes on from there. */
  @JSExport
  public void seek(String iteration) {
    controller.scriptedSeek(iteration);
  }

  /** Pauses at the start. */
  @JSExport
  public void reset() {
    controller.scriptedReset();
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

  /** The engine that the settings ask for: "js" or "wasm". */
  @JSExport
  public String engine() {
    return engine.wanted(player.experiment());
  }

  /** WebAssembly could not be loaded, so that this lab goes on in JavaScript. */
  @JSExport
  public void webAssemblyFailed() {
    engine.fail();
    showExperiment();
  }

  /** All that another engine needs to go on from here. */
  @JSExport
  public String snapshot() {
    Texts all = session.texts();
    all.put(Setting.AT, player.timeline().iteration());
    return Query.format(all);
  }

  /** What this lab shows, as the programs beside it read it. */
  @JSExport
  public String context() {
    return LabContext.of(player, isDark(), page.followAddress() ? Address.page() : "").format();
  }

  /** Begins a run, with settings as the fragment of an address writes them. */
  @JSExport
  public void begin(String settings) {
    controller.begin(Query.parse(settings));
  }

  /** A program beside the lab has been loaded. */
  @JSExport
  public void programLoaded(String name, ProgramPart part) {
    programs.take(name, part);
    frames.request();
  }

  /** It could not be loaded. */
  @JSExport
  public void programFailed(String name) {
    programs.fail(name);
  }

  private void showExperiment() {
    host.setAttribute("data-theme", player.experiment().text(Setting.THEME));
    face.show(player.experiment(), engine.name(player.experiment()));
    frames.request();
  }

  private boolean isDark() {
    return switch (player.experiment().get(Setting.THEME)) {
      case LIGHT -> false;
      case DARK -> true;
      case AUTO -> pageEvents.prefersDark();
    };
  }

  private void viewChanged() {
    autoplay.playWhenShown();
    frames.request();
  }

  private void complete() {
    face.complete();
    frames.request();
  }

  /** Out of view nothing is drawn but what stays: a page may hold many labs that train. */
  private void draw() {
    boolean onPaper = Paper.isPrinting();
    boolean resting = !player.busy() || onPaper;
    if (resting || inView.now() && inView.isShown()) {
      Palette palette = isDark() && !onPaper ? Palette.dark() : Palette.light();
      Scene scene = frameMaker.frame(controller.attended(), palette, resting);
      face.show(scene, controller.complaint());
      programs.show(resting);
    }
  }

  private final class WhenControlled implements LabController.Listener {
    @Override
    public void settingsChanged() {
      events.settingsChanged();
      showExperiment();
      autoplay.follow(player.experiment());
      listener.hear("engine");
    }

    @Override
    public void used() {
      autoplay.cancel();
      frames.announceRest();
      frames.request();
    }

    @Override
    public void frameNeeded() {
      frames.request();
    }
  }

  private final class InFrame implements FrameLoop.Listener {
    @Override
    public void draw() {
      Lab.this.draw();
    }

    @Override
    public void drawn(boolean finished) {
      events.drawn(finished);
      if (!face.isComplete()) {
        Window.setTimeout(Lab.this::complete, 0);
      }
    }

    @Override
    public void rested() {
      face.announce(player.timeline().now());
      page.write(player.experiment(), player.timeline().iteration());
    }
  }

  private final class WhenPageChanges implements PageEvents.Listener {
    @Override
    public void pageLooksOther() {
      frames.request();
    }

    @Override
    public void addressChanged() {
      controller.take(page.read());
    }

    @Override
    public void printing(boolean isPrinting) {
      // Drawn at once: the browser prints what is there when this returns.
      Paper.setPrinting(isPrinting);
      face.complete();
      programs.setPrinting(isPrinting);
      draw();
    }
  }
}
