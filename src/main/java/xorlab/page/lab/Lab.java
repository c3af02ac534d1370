package xorlab.page.lab;

import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.LocationHash;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.export.state.StateJson;
import xorlab.page.figures.LabFrame;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LoadedProgram;
import xorlab.page.ui.PrintMode;
import xorlab.page.ui.QueryString;
import xorlab.page.ui.VisibilityObserver;
import xorlab.plot.draw.Palette;
import xorlab.session.ExperimentHistory;
import xorlab.session.PlaybackController;

/**
 * One lab on the page, as the element and the programs beside it see it. State flows one way:
 * attributes, the URL and the controls give texts, the texts make an {@link
 * xorlab.experiment.Experiment}, the player goes to an iteration of it, and the parts show that.
 */
public final class Lab {
  private final HTMLElement host;
  private final SettingSource page;
  private final LabListener listener;
  private final ExperimentHistory session;
  private final PlaybackController player;
  private final LabController controller;
  private final LabEvents events;
  private final EngineChoice engine;
  private final FrameLoop frames;
  private final FrameBuilder frameMaker;
  private final PageEvents pageEvents;
  private final VisibilityObserver inView;
  private final Autoplay autoplay;
  private final LabView face;
  private final DeferredPrograms programs;
  private boolean started;
  private boolean connected;

  Lab(
      HTMLElement host,
      HTMLElement container,
      String runsOn,
      String snapshot,
      LabListener listener) {
    this.host = host;
    this.listener = listener;
    page = new SettingSource(host);
    started = !snapshot.isEmpty();
    session = new ExperimentHistory(started ? QueryString.parse(snapshot) : page.read());
    player = session.player();
    player.runForClick(Performance::now);
    events = new LabEvents(player, listener);
    engine = new EngineChoice(runsOn);
    controller = new LabController(session, new ControllerListener());
    frames = new FrameLoop(player, new FrameListener());
    frameMaker = new FrameBuilder(session);
    pageEvents = new PageEvents(new PageListener());
    face = new LabView(container, controller);
    programs = new DeferredPrograms(container, listener);
    inView = new VisibilityObserver(container, this::viewChanged);
    boolean requested = started && player.experiment().get(Setting.AUTOPLAY);
    autoplay = new Autoplay(inView, requested, controller::play);
    if (started) {
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
      controller.replaceSettings(page.read());
    }
    if (!started) {
      started = true;
      autoplay.update(player.experiment());
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
    SettingTexts texts = session.texts();
    if (host.hasAttribute(name)) {
      texts.put(name, host.getAttribute(name));
    } else {
      texts.remove(name);
    }
    controller.replaceSettings(texts);
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
    return player.isPlaying();
  }

  /** The state as JSON. */
  @JSExport
  public String state() {
    return StateJson.of(player.experiment(), player.timeline().state());
  }

  /** The engine that the settings ask for: "js" or "wasm". */
  @JSExport
  public String engine() {
    return engine.requested(player.experiment());
  }

  /** WebAssembly could not be loaded, so that this lab goes on in JavaScript. */
  @JSExport
  public void webAssemblyFailed() {
    engine.setWebAssemblyFailed();
    showExperiment();
  }

  /** All that another engine needs to go on from here. */
  @JSExport
  public String snapshot() {
    SettingTexts all = session.texts();
    all.put(Setting.AT, player.timeline().iteration());
    return QueryString.format(all);
  }

  /** What this lab shows, as the programs beside it read it. */
  @JSExport
  public String context() {
    return LabContext.of(player, isDark(), page.followAddress() ? LocationHash.page() : "")
        .format();
  }

  /** Begins a run, with settings as the fragment of an address writes them. */
  @JSExport
  public void begin(String settings) {
    controller.begin(QueryString.parse(settings));
  }

  /** A program beside the lab has been loaded. */
  @JSExport
  public void programLoaded(String name, LoadedProgram part) {
    programs.setLoaded(name, part);
    frames.request();
  }

  /** It could not be loaded. */
  @JSExport
  public void programFailed(String name) {
    programs.showFailure(name);
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
    boolean onPaper = PrintMode.isPrinting();
    boolean idle = !player.isBusy() || onPaper;
    if (idle || inView.isInView() && inView.isShown()) {
      Palette palette = isDark() && !onPaper ? Palette.dark() : Palette.light();
      LabFrame frame = frameMaker.frame(controller.selectedPoint(), palette, idle);
      face.show(frame, controller.callError());
      programs.show(idle);
    }
  }

  private final class ControllerListener implements LabController.Listener {
    @Override
    public void settingsChanged() {
      events.settingsChanged();
      showExperiment();
      autoplay.update(player.experiment());
      listener.onEvent("engine");
    }

    @Override
    public void used() {
      autoplay.cancel();
      frames.notifyWhenIdle();
      frames.request();
    }

    @Override
    public void frameNeeded() {
      frames.request();
    }
  }

  private final class FrameListener implements FrameLoop.Listener {
    @Override
    public void draw() {
      Lab.this.draw();
    }

    @Override
    public void onDrawn(boolean finished) {
      events.onDrawn(finished);
      if (!face.isComplete()) {
        Window.setTimeout(Lab.this::complete, 0);
      }
    }

    @Override
    public void onIdle() {
      face.announce(player.timeline().state());
      page.write(player.experiment(), player.timeline().iteration());
    }
  }

  private final class PageListener implements PageEvents.Listener {
    @Override
    public void onAppearanceChange() {
      frames.request();
    }

    @Override
    public void onAddressChange() {
      controller.replaceSettings(page.read());
    }

    @Override
    public void onPrinting(boolean isPrinting) {
      // Drawn at once: the browser prints what is there when this returns.
      PrintMode.setPrinting(isPrinting);
      face.complete();
      programs.setPrinting(isPrinting);
      draw();
    }
  }
}
