package xorlab.page.lessons;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.diagnostics.Puzzle;
import xorlab.experiment.Experiment;
import xorlab.experiment.InitializationMethod;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.network.Activation;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;
import xorlab.words.PuzzleWords;

/** The puzzle of solving XOR by hand, with its hints; open while its experiment is shown. */
public final class PuzzlePanel {
  private final HTMLElement panel;
  private final HTMLElement progress;
  private final HTMLElement hint;
  private final HTMLElement applyButton;
  private final LabActions actions;
  private final Experiment start = Puzzle.experiment();
  private boolean open;
  private int hintsShown;
  private double[] flat = {};

  public PuzzlePanel(HTMLElement panel, LabActions actions) {
    this.panel = panel;
    this.actions = actions;
    progress = panel.querySelector(".progress");
    hint = panel.querySelector(".hint");
    applyButton = panel.querySelector(".follow");
    Dom.onClick(panel.querySelector(".ask"), this::showNextHint);
    Dom.onClick(applyButton, this::applyHint);
    Dom.onClick(panel.querySelector(".leave"), () -> actions.begin(new SettingTexts()));
  }

  public boolean isOpen() {
    return open;
  }

  public void show(Experiment experiment, IterationState state) {
    flat = state.flat();
    boolean wasOpen = open;
    open = open && continues(experiment) || experiment.sameRun(start);
    if (open != wasOpen) {
      panel.setHidden(!open);
      hintsShown = 0;
      Dom.setText(hint, "");
    }
    if (open) {
      boolean solved = Puzzle.solved(state);
      Dom.setText(progress, solved ? PuzzleWords.SOLVED : Puzzle.progress(state));
      panel.setClassName(solved ? "panel puzzle solved" : "panel puzzle");
      applyButton.setHidden(hintsShown == 0 || next() == 0);
    }
  }

  /** Whether the experiment is still the puzzle's network, with the reader's own weights. */
  private boolean continues(Experiment experiment) {
    return experiment.get(Setting.START) == InitializationMethod.WEIGHTS
        && experiment.agreesOn(Setting.DATA, start)
        && experiment.agreesOn(Setting.COUNT, start)
        && experiment.agreesOn(Setting.NOISE, start)
        && experiment.get(Setting.OUTPUT) == Activation.RELU
        && experiment.agreesOn(Setting.LAYERS, start);
  }

  /** The index of the next hint: 0 explains the idea, 1 the first step that is missing. */
  private int next() {
    int last = Puzzle.hints(flat).size() - 1;
    return Math.min(hintsShown == 0 ? 0 : 1, last);
  }

  private void showNextHint() {
    List<Puzzle.Hint> hints = Puzzle.hints(flat);
    int number = next();
    hintsShown++;
    boolean nothingMissing = hintsShown > 1 && number == 0;
    Dom.setText(hint, nothingMissing ? PuzzleWords.NOTHING_MISSING : hints.get(number).sentence());
    actions.redraw();
  }

  private void applyHint() {
    Puzzle.Hint next = Puzzle.hints(flat).get(next());
    Dom.setText(hint, next.sentence());
    actions.edit(experiment -> experiment.withWeights(next.after()), false);
  }
}
