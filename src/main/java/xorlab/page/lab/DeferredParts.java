package xorlab.page.lab;

import org.teavm.jso.dom.events.KeyboardEvent;
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
import xorlab.page.settings.RecipeRow;
import xorlab.page.settings.SettingsDrawer;
import xorlab.page.settings.SettingsForm;
import xorlab.page.settings.ShortcutKeys;
import xorlab.page.settings.UndoButtons;
import xorlab.page.study.StudyPanel;

/** The parts of a lab that are not needed for its first frame; they are created after it. */
final class DeferredParts {
  private final HiddenSpaceView hidden;
  private final LossView loss;
  private final StudyPanel study;
  private final SettingMessages messages;
  private final ExampleMenu examples;
  private final RecipeRow recipe;
  private final SettingsForm settings;
  private final SettingsDrawer drawer;
  private final UndoButtons undo;
  private final ShortcutKeys keys;
  private final PointEditor points;
  private final FrameThrottle throttle = new FrameThrottle();
  private Experiment shown = Experiment.defaults();

  DeferredParts(HTMLElement container, LabActions actions) {
    hidden = new HiddenSpaceView(container.querySelector(".hidden-space"), actions::redraw);
    loss =
        new LossView(container.querySelector(".loss"), container.querySelector(".losses"), actions);
    study = new StudyPanel(container, actions);
    messages = new SettingMessages(container.querySelector(".messages"));
    recipe = new RecipeRow(container.querySelector(".recipe-fields"), actions);
    examples = new ExampleMenu(container, actions);
    settings = new SettingsForm(container.querySelector(".set-up"), actions);
    drawer = new SettingsDrawer(container);
    undo = new UndoButtons(container.querySelector(".transport"), actions);
    keys = new ShortcutKeys(container, actions);
    points = new PointEditor(container.querySelector(".predictions .editing"), actions);
    measure();
  }

  /** Measures the figures. Needed when the lab is inserted, before the browser reports sizes. */
  void measure() {
    hidden.measure();
    loss.measure();
  }

  void press(KeyboardEvent event) {
    keys.onKey(event);
  }

  void showFigures(LabFrame frame) {
    loss.update(frame);
    throttle.run(frame.idle(), () -> hidden.show(frame, frame.idle()));
    loss.show(frame, frame.idle());
    study.show(frame);
  }

  /**
   * Shows the texts and controls.
   *
   * @param callError the error of the last call from a script; "" if there was none
   */
  void showControls(LabFrame frame, String callError) {
    Experiment experiment = frame.experiment();
    loss.showReadout(frame);
    messages.show(frame.session(), callError);
    examples.show(experiment.sameRun(shown));
    recipe.show(experiment);
    settings.show(experiment);
    drawer.show(experiment);
    undo.show(frame.session());
    points.show(frame);
    shown = experiment;
  }
}
