package xorlab.page.lab;

import java.util.Optional;
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

/**
 * The parts of a lab that are not needed for its first frame. They are created after it, a few at a
 * time, so that the page answers in between.
 */
final class DeferredParts {
  /** See {@link #createNext}. */
  private static final int STEPS = 10;

  private final HTMLElement container;
  private final LabActions actions;
  private final FrameThrottle throttle = new FrameThrottle();
  private Optional<LossView> loss = Optional.empty();
  private Optional<HiddenSpaceView> hidden = Optional.empty();
  private Optional<RecipeRow> recipe = Optional.empty();
  private Optional<ExampleMenu> examples = Optional.empty();
  private Optional<SettingMessages> messages = Optional.empty();
  private Optional<UndoButtons> undo = Optional.empty();
  private Optional<ShortcutKeys> keys = Optional.empty();
  private Optional<PointEditor> points = Optional.empty();
  private Optional<SettingsForm> settings = Optional.empty();
  private Optional<SettingsDrawer> drawer = Optional.empty();
  private Optional<StudyPanel> study = Optional.empty();
  private Experiment shown = Experiment.defaults();
  private int done;

  DeferredParts(HTMLElement container, LabActions actions) {
    this.container = container;
    this.actions = actions;
  }

  boolean isComplete() {
    return done == STEPS;
  }

  /** Creates one of the parts that are missing, or shows a frame in it. */
  void createNext(LabFrame frame, String callError) {
    switch (done++) {
      case 0 -> createRecipe(frame);
      case 1 -> createLoss();
      case 2 -> {
        update(frame);
        showLoss(frame);
      }
      case 3 -> createHidden();
      case 4 -> showHidden(frame);
      case 5 -> createEditors(frame);
      case 6 -> createMessages(frame, callError);
      case 7 -> createSettings(frame);
      case 8 -> createStudy();
      default -> showStudy(frame);
    }
  }

  private void createRecipe(LabFrame frame) {
    recipe = Optional.of(new RecipeRow(find(".recipe-fields"), actions));
    examples = Optional.of(new ExampleMenu(container, actions));
    undo = Optional.of(new UndoButtons(find(".transport"), actions));
    showRecipe(frame);
  }

  private void createLoss() {
    loss = Optional.of(new LossView(find(".loss"), find(".losses"), actions));
    loss.get().measure();
  }

  private void createHidden() {
    hidden = Optional.of(new HiddenSpaceView(find(".hidden-space"), actions::redraw));
    hidden.get().measure();
  }

  private void createEditors(LabFrame frame) {
    keys = Optional.of(new ShortcutKeys(container, actions));
    points = Optional.of(new PointEditor(find(".predictions .editing"), actions));
    points.get().show(frame);
  }

  private void createMessages(LabFrame frame, String callError) {
    messages = Optional.of(new SettingMessages(find(".messages")));
    messages.get().show(frame.session(), callError);
  }

  private void createSettings(LabFrame frame) {
    settings = Optional.of(new SettingsForm(find(".set-up"), actions));
    drawer = Optional.of(new SettingsDrawer(container));
    showSettings(frame);
  }

  private void createStudy() {
    study = Optional.of(new StudyPanel(container, actions));
  }

  private HTMLElement find(String selector) {
    return container.querySelector(selector);
  }

  /** Measures the figures. Needed when the lab is inserted, before the browser reports sizes. */
  void measure() {
    loss.ifPresent(LossView::measure);
    hidden.ifPresent(HiddenSpaceView::measure);
  }

  void press(KeyboardEvent event) {
    keys.ifPresent(shortcuts -> shortcuts.onKey(event));
  }

  /** Takes note of every frame, shown or not: a run may end with it. */
  void update(LabFrame frame) {
    loss.ifPresent(view -> view.update(frame));
  }

  void showFigures(LabFrame frame) {
    throttle.run(frame.idle(), () -> showHidden(frame));
    showLoss(frame);
    showStudy(frame);
  }

  private void showStudy(LabFrame frame) {
    study.ifPresent(view -> view.show(frame));
  }

  private void showHidden(LabFrame frame) {
    hidden.ifPresent(view -> view.show(frame, frame.idle()));
  }

  private void showLoss(LabFrame frame) {
    loss.ifPresent(view -> view.show(frame, frame.idle()));
  }

  /**
   * Shows the texts and controls.
   *
   * @param callError the error of the last call from a script; "" if there was none
   */
  void showControls(LabFrame frame, String callError) {
    loss.ifPresent(view -> view.showReadout(frame));
    messages.ifPresent(view -> view.show(frame.session(), callError));
    showRecipe(frame);
    showSettings(frame);
    points.ifPresent(view -> view.show(frame));
  }

  private void showRecipe(LabFrame frame) {
    Experiment experiment = frame.experiment();
    examples.ifPresent(menu -> menu.show(experiment.sameRun(shown)));
    recipe.ifPresent(row -> row.show(experiment));
    undo.ifPresent(buttons -> buttons.show(frame.session()));
    shown = experiment;
  }

  private void showSettings(LabFrame frame) {
    settings.ifPresent(form -> form.show(frame.experiment()));
    drawer.ifPresent(view -> view.show(frame.experiment()));
  }
}
