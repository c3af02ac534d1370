package xorlab.page.lab;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;
import xorlab.export.state.StateJson;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LoadedProgram;
import xorlab.page.ui.QueryString;
import xorlab.page.ui.VisibilityObserver;
import xorlab.session.ExperimentHistory;
import xorlab.session.PlaybackController;

/**
 * One lab, as the element and the other programs use it. State flows one way: texts become an
 * {@link xorlab.experiment.Experiment}, the player goes to an iteration, and the parts show it.
 */
public final class Lab {
  private final SettingSource page;
  private final LabListener listener;
  private final ExperimentHistory session;
  private final PlaybackController player;
  private final LabController controller;
  private final LabEvents events;
  private final EngineChoice engine;
  private final FrameLoop frames;
  private final PageEvents pageEvents;
  private final VisibilityObserver visibility;
  private final Autoplay autoplay;
  private final FirstVisit firstVisit;
  private final LabView view;
  private final LabDrawing drawing;
  private final StagedStart staged;
  private final DeferredPrograms programs;
  private boolean started;
  private boolean connected;

  Lab(LabRun run, HTMLElement container, String runningEngine, LabListener listener) {
    this.listener = listener;
    page = run.page();
    started = run.isContinued();
    session = run.history();
    player = session.player();
    events = new LabEvents(player, listener);
    engine = new EngineChoice(runningEngine);
    controller = new LabController(session, new ControllerListener());
    frames = new FrameLoop(player, new FrameListener());
    view = new LabView(container, controller);
    drawing = new LabDrawing(session, controller, view, this::isDark);
    programs = new DeferredPrograms(container, listener);
    pageEvents =
        new PageEvents(
            new LabPageListener(
                frames, controller, page, view, drawing, programs, () -> draw(false)));
    visibility = new VisibilityObserver(container, this::onVisibility, this::onVisibility);
    boolean requested = started && player.experiment().get(Setting.AUTOPLAY);
    autoplay = new Autoplay(visibility, requested, controller::play);
    firstVisit = new FirstVisit(run.host(), container, player, controller);
    staged =
        new StagedStart(
            () -> frames.rests() || view.isComplete(),
            drawing::addNextPart,
            firstVisit::startIfDue);
    if (started) {
      drawing.complete(); // the reader may be using one of the deferred parts
    }
    showExperiment();
  }

  /**
   * Called when the element is inserted; in steps while the page loads: this task draws nothing.
   */
  @JSExport
  public void connect(boolean inSteps) {
    if (connected) {
      return;
    }
    connected = true;
    if (inSteps) {
      view.beginWithoutParts();
    }
    frames.connect();
    autoplay.setConnected(true);
    programs.setConnected(true);
    view.measure();
    pageEvents.connect(page.followAddress());
    if (page.addressIsNew()) {
      controller.replaceSettings(page.read());
    }
    if (!started) {
      started = true;
      autoplay.update(player.experiment());
      firstVisit.prepare();
    }
    if (inSteps) {
      drawing.prepare();
    }
    boolean all = inSteps || draw(false);
    staged.proceed();
    if (!all || player.isBusy()) {
      frames.request();
    }
  }

  /** Called when the element is removed: training stops. */
  @JSExport
  public void disconnect() {
    connected = false;
    frames.disconnect();
    autoplay.setConnected(false);
    programs.setConnected(false);
    pageEvents.disconnect();
    firstVisit.stop();
  }

  /** Called when an attribute with the name of a setting is added, changed or removed. */
  @JSExport
  public void attributeChanged(String name) {
    controller.replaceSettings(page.withAttribute(name, session.texts()));
  }

  @JSExport
  public void play() {
    firstVisit.stop();
    controller.play();
  }

  @JSExport
  public void pause() {
    controller.pause();
  }

  /** Pauses and steps forward, or back if the number is negative. */
  @JSExport
  public void step(String iterations) {
    controller.scriptedStep(iterations);
  }

  /** Goes to an iteration; playback continues from there. */
  @JSExport
  public void seek(String iteration) {
    firstVisit.interrupt();
    controller.scriptedSeek(iteration);
  }

  @JSExport
  public void reset() {
    controller.scriptedReset();
  }

  /** Marks parts of the network, in the format of a URL fragment, instead of those before. */
  @JSExport
  public void mark(String marks) {
    controller.mark(marks);
  }

  @JSExport
  public boolean isPlaying() {
    return player.isPlaying();
  }

  @JSExport
  public String state() {
    return StateJson.of(player.experiment(), player.timeline().state());
  }

  /** The network, the learning rate and the points that are trained, as JSON. */
  @JSExport
  public String network() {
    return StateJson.network(player.experiment());
  }

  /** The engine that the settings request: "js", "wasm" or "mistakes". */
  @JSExport
  public String engine() {
    return engine.requested(player.experiment());
  }

  /** Called when the engine that the settings request could not be loaded, with a reason. */
  @JSExport
  public void engineFailed(String reason) {
    engine.setFailed(player.experiment());
    controller.dropMistakes(reason);
    showExperiment();
  }

  /** The settings and the iteration it goes to, from which the other engine can continue. */
  @JSExport
  public String snapshot() {
    return QueryString.format(session.snapshot());
  }

  /** What this lab shows, for {@link LabContext#parse} in other programs. */
  @JSExport
  public String context() {
    return LabContext.of(player, isDark(), controller.selection().tracedText(), page.address())
        .format();
  }

  /** Selects a data point by its row in X, or none if it is -1. */
  @JSExport
  public void selectPoint(int row) {
    controller.selectRow(row);
  }

  /** Changes from light to dark or back, whatever the reader's system prefers. */
  @JSExport
  public void switchTheme() {
    controller.choose(Setting.THEME, isDark() ? "light" : "dark");
  }

  /** Starts a new run with settings in the format of a URL fragment. */
  @JSExport
  public void begin(String settings) {
    controller.begin(QueryString.parse(settings));
  }

  /** Called when another program has been loaded. */
  @JSExport
  public void programLoaded(String name, LoadedProgram part) {
    programs.setLoaded(name, part, connected);
    frames.request();
  }

  /** Called when another program could not be loaded, with a reason. */
  @JSExport
  public void programFailed(String name, String reason) {
    programs.showFailure(name, reason);
  }

  private void showExperiment() {
    view.show(player.experiment(), engine.name(player.experiment()));
    frames.request();
  }

  private boolean isDark() {
    return pageEvents.isDark(player.experiment().get(Setting.THEME));
  }

  private void onVisibility() {
    autoplay.playWhenShown();
    frames.request();
  }

  /** Skips frames of a run that is out of view: a page may contain many labs that train. */
  private boolean draw(boolean goesOn) {
    boolean idle = drawing.isIdle();
    boolean isSeen = !frames.rests() && (idle || visibility.isInView() && visibility.isShown());
    boolean all = !isSeen || drawing.draw(goesOn);
    if (isSeen && all) {
      programs.show(idle);
    }
    return all;
  }

  private final class ControllerListener implements LabController.Listener {
    @Override
    public void settingsChanged() {
      events.settingsChanged();
      showExperiment();
      drawing.prepare();
      autoplay.update(player.experiment());
      listener.onEvent("settings");
    }

    @Override
    public void used() {
      autoplay.cancel();
      firstVisit.cancel();
      frames.notifyWhenIdle();
      frames.request();
      drawing.prepare();
    }

    @Override
    public void frameNeeded() {
      frames.request();
    }
  }

  private final class FrameListener implements FrameLoop.Listener {
    @Override
    public boolean draw(boolean goesOn) {
      return Lab.this.draw(goesOn);
    }

    @Override
    public void onDrawn(boolean finished) {
      events.onDrawn(finished);
      staged.proceed();
    }

    @Override
    public void onIdle() {
      firstVisit.onIdle();
      view.announce(player.timeline().state());
      page.write(player.experiment(), player.timeline().iteration());
    }
  }
}
