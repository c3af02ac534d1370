package xorlab.page.lab;

import java.util.Optional;
import java.util.function.Supplier;
import org.teavm.jso.browser.Window;
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
import xorlab.page.lessons.StatusView;
import xorlab.page.settings.SeedButton;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;
import xorlab.words.EngineWords;
import xorlab.words.PlaybackWords;

/** The parts of a lab, each of which shows the experiment or the iteration that it is given. */
final class LabView {
  private final HTMLElement container;
  private final ViewSelector views;
  private final DecisionView decision;
  private final NetworkView network;
  private final TransportBar transport;
  private final PredictionsTable predictions;
  private final LossesTable losses;
  private final StatusView status;
  private final PuzzlePanel puzzle;
  private final NeuronPanel neuron;
  private final HTMLElement engine;
  private final HTMLElement announcement;
  private final Supplier<DeferredParts> createDeferred;
  private Optional<DeferredParts> deferred = Optional.empty();
  private Optional<Experiment> shown = Optional.empty();
  private boolean skippedLastFrame;

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
    puzzle = new PuzzlePanel(container.querySelector(".puzzle"), actions);
    neuron = new NeuronPanel(container.querySelector(".neuron"));
    new FigurePicker(container);
    new SeedButton(container.querySelector(".reseed"), actions);
    engine = container.querySelector(".engine");
    announcement = container.querySelector(".announcement");
    createDeferred = () -> new DeferredParts(container, actions);
  }

  /** Creates the parts that are not needed for the first frame, unless they exist. */
  void complete() {
    if (deferred.isEmpty()) {
      deferred = Optional.of(createDeferred.get());
    }
  }

  /** The same after the browser has painted, if they do not exist; then runs an action. */
  void completeLater(Runnable action) {
    if (deferred.isEmpty()) {
      Window.setTimeout(
          () -> {
            complete();
            action.run();
          },
          0);
    }
  }

  /** Measures the figures. Needed when the lab is inserted, before the browser reports sizes. */
  void measure() {
    decision.measure();
    network.measure();
    deferred.ifPresent(DeferredParts::measure);
  }

  /** Handles a key that was pressed while nothing has the focus. */
  void press(KeyboardEvent event) {
    deferred.ifPresent(parts -> parts.press(event));
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
   */
  void show(LabFrame frame, String callError) {
    boolean all = updatesAllParts(frame);
    // Figures first: setting a canvas font after a text change forces a layout of the page.
    decision.show(frame, frame.idle());
    network.show(frame, frame.idle());
    if (all) {
      deferred.ifPresent(parts -> parts.showFigures(frame));
      showLessons(frame);
    }
    decision.showNumbers(frame);
    network.showEditor(frame);
    transport.show(frame.session().player());
    predictions.show(frame);
    losses.show(frame.timeline(), frame.experiment().iterations());
    if (all) {
      deferred.ifPresent(parts -> parts.showControls(frame, callError));
    }
  }

  /**
   * Whether to update all parts: during playback the less animated parts are updated in every
   * second frame only, which leaves more time for training.
   */
  private boolean updatesAllParts(LabFrame frame) {
    boolean changed = shown.isEmpty() || shown.get() != frame.experiment();
    shown = Optional.of(frame.experiment());
    skippedLastFrame = !frame.idle() && !changed && !skippedLastFrame;
    return !skippedLastFrame;
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
            status.explanation(),
            state.iteration(),
            Decimals.fixed(state.loss(), 4),
            state.data().points()));
  }
}
