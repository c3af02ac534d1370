package xorlab.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.figures.Actions;
import xorlab.figures.DecisionView;
import xorlab.figures.LossesTable;
import xorlab.figures.NetworkView;
import xorlab.figures.PredictionsTable;
import xorlab.figures.Scene;
import xorlab.lessons.DiagnosisText;
import xorlab.lessons.NeuronPanel;
import xorlab.lessons.PuzzlePanel;
import xorlab.numeric.Decimals;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** What a lab shows: its parts, each of which shows the experiment or the iteration it is given. */
final class Face {
  private final HTMLElement room;
  private final ViewList views;
  private final DecisionView decision;
  private final NetworkView network;
  private final TransportBar transport;
  private final PredictionsTable predictions;
  private final LossesTable losses;
  private final DiagnosisText diagnosis;
  private final PuzzlePanel puzzle;
  private final NeuronPanel neuron;
  private final HTMLElement engine;
  private final HTMLElement announcement;
  private final Supplier<DeferredParts> makeDeferred;
  private Optional<DeferredParts> deferred = Optional.empty();
  private Optional<Experiment> shown = Optional.empty();
  private boolean skipped;

  Face(HTMLElement room, Actions actions) {
    this.room = room;
    views = new ViewList(room);
    decision = new DecisionView(room.querySelector(".decision"), actions);
    network = new NetworkView(room.querySelector(".network"), actions);
    transport = new TransportBar(room.querySelector(".transport"), actions);
    predictions = new PredictionsTable(room.querySelector(".predictions"));
    losses = new LossesTable(room.querySelector(".losses"), actions::seek);
    diagnosis = new DiagnosisText(room.querySelector(".finding"));
    puzzle = new PuzzlePanel(room.querySelector(".puzzle"), actions);
    neuron = new NeuronPanel(room.querySelector(".neuron"));
    new SeedButton(room.querySelector(".reseed"), actions);
    engine = room.querySelector(".engine");
    announcement = room.querySelector(".announcement");
    makeDeferred = () -> new DeferredParts(room, actions);
  }

  /** Makes the parts that the first frame can do without, unless they are there already. */
  void complete() {
    if (deferred.isEmpty()) {
      deferred = Optional.of(makeDeferred.get());
    }
  }

  boolean isComplete() {
    return deferred.isPresent();
  }

  /** Looks how large the figures are: when the lab comes into a page, before anything tells. */
  void measure() {
    decision.measure();
    network.measure();
    deferred.ifPresent(DeferredParts::measure);
  }

  /**
   * Shows what an experiment says of the lab itself.
   *
   * @param engineName what runs this lab, in words
   */
  void show(Experiment experiment, String engineName) {
    room.setAttribute("data-controls", experiment.text(Setting.CONTROLS));
    views.show(experiment);
    Dom.setText(engine, "Runs on " + engineName + "; nothing leaves this browser.");
  }

  /**
   * Shows an iteration.
   *
   * @param complaint about the last call from a script; "" if there was nothing wrong with it
   */
  void show(Scene scene, String complaint) {
    boolean all = isTimeForAll(scene);
    // Pictures first: a canvas that sets a font has the page laid out if words have changed before.
    decision.show(scene, scene.resting());
    network.show(scene, scene.resting());
    if (all) {
      deferred.ifPresent(parts -> parts.showFigures(scene));
      showLessons(scene);
    }
    network.showEditor(scene);
    transport.show(scene.session().player());
    predictions.show(scene);
    losses.show(scene.timeline(), scene.experiment().iterations());
    if (all) {
      deferred.ifPresent(parts -> parts.showWords(scene, complaint));
    }
  }

  /**
   * Whether to show all, rather than what moves most: while the lab trains, half of the screen's
   * rate is smooth enough, and leaves it its time.
   */
  private boolean isTimeForAll(Scene scene) {
    boolean changed = shown.isEmpty() || shown.get() != scene.experiment();
    shown = Optional.of(scene.experiment());
    skipped = !scene.resting() && !changed && !skipped;
    return !skipped;
  }

  private void showLessons(Scene scene) {
    Moment moment = scene.moment();
    puzzle.show(scene.experiment(), moment);
    neuron.show(moment);
    if (puzzle.isOpen()) {
      diagnosis.clear();
    } else {
      diagnosis.show(moment, scene.resting());
    }
  }

  /** Says the iteration to those who do not see it; while training that would be too much. */
  void announce(Moment moment) {
    Dom.setText(
        announcement,
        "Iteration "
            + moment.iteration()
            + ", loss "
            + Decimals.fixed(moment.loss(), 4)
            + ", "
            + moment.correct()
            + " of "
            + moment.data().points()
            + " correct.");
  }
}
