package xorlab.app;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.plot.Palette;
import xorlab.plot.Plane;
import xorlab.plot.Window;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Player;
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
  private final LessonRooms lessons;
  private final StudyRoom study;
  private final StudyRoom survey;
  private final HTMLElement engine;
  private final HTMLElement announcement;
  private Optional<Plane> plane = Optional.empty();
  private OptionalInt attended = OptionalInt.empty();

  Face(HTMLElement room, Actions actions) {
    this.room = room;
    views = new ViewList(room);
    decision = new DecisionView(room.querySelector(".decision"), actions);
    network = new NetworkView(room.querySelector(".network"), actions);
    transport = new TransportBar(room.querySelector(".transport"), actions);
    predictions = new PredictionsTable(room.querySelector(".predictions"));
    losses = new LossesTable(room.querySelector(".losses"), actions::seek);
    lessons = new LessonRooms(room);
    new SeedButton(room.querySelector(".reseed"), actions);
    study =
        new StudyRoom(
            "study", room, actions, ".hidden-space", ".loss", ".predictions", ".study", ".set-up");
    survey = new StudyRoom("survey", room, actions, ".survey");
    engine = room.querySelector(".engine");
    announcement = room.querySelector(".announcement");
  }

  /** Looks how large the figures are: when the lab comes into a page, before anything tells. */
  void measure() {
    decision.measure();
    network.measure();
  }

  /**
   * Shows what an experiment says of the lab itself.
   *
   * @param engineName what runs this lab, in words
   */
  void show(Experiment experiment, String engineName) {
    room.setAttribute("data-controls", experiment.text(Setting.CONTROLS));
    views.show(experiment.views());
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
            attended(moment),
            resting);
    // Pictures first: a canvas that sets a font has the page laid out if words have changed before.
    decision.show(scene, resting);
    network.show(scene, resting);
    lessons.show(experiment, moment);
    study.show(dark, resting);
    survey.show(dark, resting);
    network.showEditor(scene);
    transport.show(player);
    predictions.show(scene);
    losses.show(player.timeline(), experiment.iterations());
  }

  private OptionalInt attended(Moment moment) {
    boolean there = attended.isPresent() && attended.getAsInt() < moment.data().points();
    return there ? attended : OptionalInt.empty();
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

  /**
   * Where a program goes.
   *
   * @param program "study" or "survey"
   */
  StudyRoom room(String program) {
    return program.equals("study") ? study : survey;
  }

  void setPrinting(boolean isPrinting) {
    study.setPrinting(isPrinting);
    survey.setPrinting(isPrinting);
  }

  /** The data point that the reader looks at; none if no single one. */
  OptionalInt attended() {
    return attended;
  }

  /** The reader looks at a data point, or at none in particular. */
  void attend(OptionalInt point) {
    attended = point;
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
