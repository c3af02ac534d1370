package xorlab.app;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.figures.Actions;
import xorlab.figures.HiddenSpaceView;
import xorlab.figures.LossView;
import xorlab.figures.Pace;
import xorlab.figures.PointEditor;
import xorlab.figures.Scene;
import xorlab.lessons.ExampleMenu;
import xorlab.lessons.Messages;
import xorlab.study.StudyPanel;
import xorlab.training.Experiment;

/** The parts of a lab that its first frame can do without; they are made after it. */
final class DeferredParts {
  private final HiddenSpaceView hidden;
  private final LossView loss;
  private final StudyPanel study;
  private final Messages messages;
  private final ExampleMenu examples;
  private final SetUpForm setUp;
  private final UndoButtons undo;
  private final PointEditor points;
  private final Pace pace = new Pace();
  private Experiment shown = Experiment.standard();

  DeferredParts(HTMLElement room, Actions actions) {
    hidden = new HiddenSpaceView(room.querySelector(".hidden-space"), actions::redraw);
    loss = new LossView(room.querySelector(".loss"), actions);
    study = new StudyPanel(room, actions);
    messages = new Messages(room.querySelector(".messages"));
    HTMLElement section = room.querySelector(".set-up");
    examples = new ExampleMenu(section, actions);
    setUp = new SetUpForm(section, actions);
    undo = new UndoButtons(section.querySelector(".tools"), actions);
    new UndoKeys(room, actions);
    points = new PointEditor(room.querySelector(".predictions .editing"), actions);
    measure();
  }

  /** Looks how large the figures are: when the lab comes into a page, before anything tells. */
  void measure() {
    hidden.measure();
    loss.measure();
    study.measure();
  }

  void showFigures(Scene scene) {
    loss.follow(scene);
    pace.run(scene.resting(), () -> hidden.show(scene, scene.resting()));
    loss.show(scene, scene.resting());
    study.show(scene);
  }

  /**
   * Shows what is not drawn.
   *
   * @param complaint about the last call from a script; "" if there was nothing wrong with it
   */
  void showWords(Scene scene, String complaint) {
    Experiment experiment = scene.experiment();
    loss.showReading(scene);
    messages.show(scene.session(), complaint);
    examples.show(experiment.sameRun(shown));
    setUp.show(experiment);
    undo.show(scene.session());
    points.show(scene);
    shown = experiment;
  }
}
