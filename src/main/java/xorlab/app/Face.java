package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.plot.Palette;
import xorlab.plot.Plane;
import xorlab.plot.Window;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Player;
import xorlab.training.Reading;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** What a lab shows: its parts, each of which shows the experiment or the iteration it is given. */
final class Face {
  private final HTMLElement room;
  private final Messages messages;
  private final DecisionView decision;
  private final TransportBar transport;
  private final PredictionsTable predictions;
  private final LossesTable losses;
  private final SetUpForm setUp;
  private final StudyRoom study;
  private final HTMLElement engine;
  private final HTMLElement announcement;
  private Optional<Plane> plane = Optional.empty();

  Face(HTMLElement room, Actions actions) {
    this.room = room;
    messages = new Messages(room.querySelector(".messages"));
    decision = new DecisionView(room.querySelector(".decision"), actions);
    transport = new TransportBar(room.querySelector(".transport"), actions);
    predictions = new PredictionsTable(room.querySelector(".predictions"));
    losses = new LossesTable(room.querySelector(".losses"), actions::seek);
    setUp = new SetUpForm(room.querySelector(".set-up form"), actions);
    study = new StudyRoom(room.querySelector(".study"), actions);
    engine = room.querySelector(".engine");
    announcement = room.querySelector(".announcement");
  }

  /** Looks how large the figures are: when the lab comes into a page, before anything tells. */
  void measure() {
    decision.measure();
  }

  /**
   * Shows an experiment and what was not understood of it.
   *
   * @param complaint about the last call from outside, if there was anything wrong with it
   * @param engineName what runs this lab, in words
   */
  void show(Reading reading, Optional<String> complaint, String engineName) {
    Experiment experiment = reading.experiment();
    List<String> sentences = new ArrayList<>(reading.problems());
    complaint.ifPresent(sentences::add);
    messages.show(sentences);
    room.setAttribute("data-controls", experiment.text(Setting.CONTROLS));
    setUp.show(experiment);
    Dom.setText(engine, "Runs on " + engineName + "; nothing leaves this browser.");
  }

  /**
   * Shows the iteration at which the player stands.
   *
   * @param resting whether it stays there for a while
   */
  void show(Player player, boolean dark, boolean resting) {
    Experiment experiment = player.experiment();
    Moment moment = player.timeline().now();
    Scene scene =
        new Scene(
            experiment,
            player.timeline(),
            moment,
            plane(moment),
            dark ? Palette.dark() : Palette.light(),
            study.point(),
            resting);
    // Pictures first: a canvas that sets a font has the page laid out if words have changed before.
    decision.show(scene);
    transport.show(player);
    predictions.show(scene);
    losses.show(player.timeline(), experiment.iterations());
    study.show(dark);
  }

  private Plane plane(Moment moment) {
    Window window = Window.around(moment.data().X());
    if (plane.isEmpty() || !plane.get().fits(moment.network(), window)) {
      plane = Optional.of(new Plane(moment.network(), window));
    }
    return plane.get();
  }

  StudyRoom study() {
    return study;
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
            + " correct."
            + (moment.diverged() ? " " + DIVERGED : ""));
  }

  static final String DIVERGED =
      "Training stops here: the next update would give numbers too large to hold."
          + " A smaller learning rate may help.";
}
