package xorlab.page.lab;

import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.Decimals;
import xorlab.page.figures.DecisionView;
import xorlab.page.figures.LabActions;
import xorlab.page.figures.LabFrame;
import xorlab.page.figures.LossesTable;
import xorlab.page.figures.NetworkView;
import xorlab.page.figures.PredictionsTable;
import xorlab.page.lessons.NeuronPanel;
import xorlab.page.lessons.PuzzlePanel;
import xorlab.page.lessons.SplitPanel;
import xorlab.page.lessons.StatusView;
import xorlab.page.settings.SeedButton;
import xorlab.page.ui.Dom;
import xorlab.page.ui.PrintMode;
import xorlab.training.IterationState;
import xorlab.words.EngineWords;
import xorlab.words.PlaybackWords;

/** The parts of a lab, each of which shows the experiment or the iteration that it is given. */
final class LabView {
  /** The groups of parts: the decision figure with the playback controls, and so on. */
  private static final int DECISION = 0;

  private static final int NETWORK = 1;
  private static final int OTHERS = 2;
  private static final int ALL_PARTS = 3;

  /** Milliseconds between two updates of all parts; longer than from one frame to the next. */
  private static final double UPDATE_INTERVAL = 25;

  private final HTMLElement container;
  private final ViewSelector views;
  private final DecisionView decision;
  private final NetworkView network;
  private final TransportBar transport;
  private final PredictionsTable predictions;
  private final LossesTable losses;
  private final StatusView status;
  private final SplitPanel split;
  private final PuzzlePanel puzzle;
  private final NeuronPanel neuron;
  private final HTMLElement engine;
  private final HTMLElement announcement;
  private final DeferredParts deferred;

  /** During playback a frame has half of its 16 ms for them; the first ones are slow. */
  private final FrameGroups playing = new FrameGroups(ALL_PARTS, 8, 8);

  /** At rest the parts come together, unless an answer would take long. */
  private final FrameGroups atRest = new FrameGroups(ALL_PARTS, 60, 0);

  /** How many of these groups take part in a frame. */
  private int partsShown = ALL_PARTS;

  private Optional<Experiment> shown = Optional.empty();

  /** When all parts were last updated. */
  private double updatedAt;

  LabView(HTMLElement container, LabActions actions) {
    this.container = container;
    views = new ViewSelector(container);
    decision = new DecisionView(container.querySelector(".decision"), actions);
    network = new NetworkView(container.querySelector(".network"), actions);
    transport = new TransportBar(container.querySelector(".transport"), actions);
    predictions = new PredictionsTable(container.querySelector(".predictions"), actions);
    losses = new LossesTable(container.querySelector(".losses"), actions::seek);
    status =
        new StatusView(
            container.querySelector(".decision"), container.querySelector(".play"), actions);
    split = new SplitPanel(container.querySelector(".predictions"));
    puzzle = new PuzzlePanel(container.querySelector(".puzzle"), actions);
    neuron = new NeuronPanel(container.querySelector(".neuron"));
    new FigurePicker(container);
    new SeedButton(container.querySelector(".reseed"), actions);
    engine = container.querySelector(".engine");
    announcement = container.querySelector(".announcement");
    deferred = new DeferredParts(container, actions);
  }

  /** Shows no part until {@link #addNextPart} has added it. */
  void beginWithoutParts() {
    partsShown = 0;
  }

  /** Shows all parts from now on, and creates those that do not exist yet. */
  void complete(LabFrame frame) {
    partsShown = ALL_PARTS;
    while (!deferred.isComplete()) {
      deferred.createNext(frame, "");
    }
    container.removeAttribute("aria-busy");
  }

  boolean isComplete() {
    return partsShown == ALL_PARTS && deferred.isComplete();
  }

  /** Adds and shows the next of the parts that are missing. */
  void addNextPart(LabFrame frame, String callError) {
    switch (partsShown) {
      case DECISION -> {
        decision.show(frame, frame.idle());
        showPlayback(frame);
      }
      case NETWORK -> {
        network.show(frame, frame.idle());
        network.showEditor(frame);
      }
      case OTHERS -> {
        showLessons(frame);
        showTables(frame);
      }
      default -> deferred.createNext(frame, callError);
    }
    partsShown = Math.min(partsShown + 1, ALL_PARTS);
    if (isComplete()) {
      container.removeAttribute("aria-busy");
    }
  }

  /** Measures the figures. Needed when the lab is inserted, before the browser reports sizes. */
  void measure() {
    decision.measure();
    network.measure();
    deferred.measure();
  }

  /** Handles a key that was pressed while nothing has the focus. */
  void press(KeyboardEvent event) {
    deferred.press(event);
  }

  /**
   * Applies the settings that affect the lab itself.
   *
   * @param engineName the name of the running engine for the reader
   */
  void show(Experiment experiment, String engineName) {
    container.setAttribute("data-controls", experiment.text(Setting.CONTROLS));
    container.setAttribute("data-theme", experiment.text(Setting.THEME));
    views.show(experiment);
    Dom.setText(engine, EngineWords.runsOn(engineName));
  }

  /**
   * Shows an iteration.
   *
   * @param callError the error of the last call from a script; "" if there was none
   * @param goesOn whether nothing has changed since the last frame, which had no time for all
   * @return whether all has been shown; if not, the rest waits for the next frame
   */
  boolean show(LabFrame frame, String callError, boolean goesOn) {
    boolean changed = shown.isEmpty() || shown.get() != frame.experiment();
    shown = Optional.of(frame.experiment());
    FrameGroups groups = frame.idle() ? atRest : playing;
    if (PrintMode.isPrinting()) {
      groups.beginAll();
    } else {
      groups.begin(goesOn || !frame.idle(), changed);
    }
    deferred.update(frame);
    boolean first = groups.includes(DECISION) && partsShown > DECISION;
    boolean second = groups.includes(NETWORK) && partsShown > NETWORK;
    boolean third = groups.includes(OTHERS) && updatesOthers(frame, changed);
    // Figures first: setting a canvas font after a text change forces a layout of the page.
    if (first) {
      decision.show(frame, frame.idle());
    }
    if (second) {
      network.show(frame, frame.idle());
    }
    if (third) {
      deferred.showFigures(frame);
      showLessons(frame);
    }
    if (first) {
      showPlayback(frame);
    }
    if (second) {
      network.showEditor(frame);
    }
    if (second && partsShown > OTHERS) {
      showTables(frame);
    }
    if (third) {
      deferred.showControls(frame, callError);
    }
    return groups.end();
  }

  /**
   * Whether to update the parts that are less animated: during playback in every second frame only,
   * which leaves more time for training.
   */
  private boolean updatesOthers(LabFrame frame, boolean changed) {
    double now = Performance.now();
    boolean updates = frame.idle() || changed || now - updatedAt > UPDATE_INTERVAL;
    if (updates) {
      updatedAt = now;
    }
    return updates && partsShown == ALL_PARTS;
  }

  private void showPlayback(LabFrame frame) {
    decision.showNumbers(frame);
    transport.show(frame.session().player());
  }

  private void showTables(LabFrame frame) {
    predictions.show(frame);
    split.show(frame);
    losses.show(frame.timeline(), frame.experiment().iterations());
  }

  private void showLessons(LabFrame frame) {
    IterationState state = frame.state();
    puzzle.show(frame.experiment(), state);
    neuron.show(state);
    status.show(frame, puzzle.isOpen());
  }

  /**
   * Announces the iteration, and what is wrong with it, to screen readers; not called during
   * playback.
   */
  void announce(IterationState state) {
    Dom.setText(
        announcement,
        PlaybackWords.announcement(
            state.correct(),
            split.announcement(state) + status.explanation(),
            state.iteration(),
            Decimals.fixed(state.loss(), 4),
            state.data().points()));
  }
}
