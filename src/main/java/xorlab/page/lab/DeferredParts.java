package xorlab.page.lab;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.page.figures.FrameThrottle;
import xorlab.page.figures.HiddenSpaceView;
import xorlab.page.figures.LabActions;
import xorlab.page.figures.LabFrame;
import xorlab.page.figures.LossView;
import xorlab.page.figures.PointEditor;
import xorlab.page.lessons.ExampleMenu;
import xorlab.page.lessons.SettingMessages;
import xorlab.page.settings.SettingsForm;
import xorlab.page.settings.UndoButtons;
import xorlab.page.settings.UndoKeys;
import xorlab.page.study.StudyPanel;

/** The parts of a lab that its first frame can do without; they are made after it. */
final class DeferredParts {
  private final HiddenSpaceView hidden;
  private final LossView loss;
  private final StudyPanel study;
  private final SettingMessages messages;
  private final ExampleMenu examples;
  private final SettingsForm setUp;
  private final UndoButtons undo;
  private final PointEditor points;
  private final FrameThrottle pace = new FrameThrottle();
  private Experiment shown = Experiment.defaults();

  DeferredParts(HTMLElement container, LabActions actions) {
    hidden = new HiddenSpaceView(container.querySelector(".hidden-space"), actions::redraw);
    loss = new LossView(container.querySelector(".loss"), actions);
    study = new StudyPanel(container, actions);
    messages = new SettingMessages(container.querySelector(".messages"));
    HTMLElement section = container.querySelector(".set-up");
    examples = new ExampleMenu(section, actions);
    setUp = new SettingsForm(section, actions);
    undo = new UndoButtons(section.querySelector(".tools"), actions);
    new UndoKeys(container, actions);
    points = new PointEditor(container.querySelector(".predictions .editing"), actions);
    measure();
  }

  /** Looks how large the figures are: when the lab comes into a page, before anything tells. */
  void measure() {
    hidden.measure();
    loss.measure();
    study.measure();
  }

  void showFigures(LabFrame frame) {
    loss.update(frame);
    pace.run(frame.idle(), () -> hidden.show(frame, frame.idle()));
    loss.show(frame, frame.idle());
    study.show(frame);
  }

  /**
   * Shows what is not drawn.
   *
   * @param callError about the last call from a script; "" if there was nothing wrong with it
   */
  void showWords(LabFrame frame, String callError) {
    Experiment experiment = frame.experiment();
    loss.showReadout(frame);
    messages.show(frame.session(), callError);
    examples.show(experiment.sameRun(shown));
    setUp.show(experiment);
    undo.show(frame.session());
    points.show(frame);
    shown = experiment;
  }
}
