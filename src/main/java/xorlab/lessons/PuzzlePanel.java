package xorlab.lessons;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.figures.Actions;
import xorlab.lesson.Puzzle;
import xorlab.network.Activation;
import xorlab.training.DatasetName;
import xorlab.training.Experiment;
import xorlab.training.InitializationMethod;
import xorlab.training.Moment;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.widget.Dom;

/** The puzzle of solving XOR by hand: open while its experiment is on show, and its hints. */
public final class PuzzlePanel {
  private final HTMLElement panel;
  private final HTMLElement progress;
  private final HTMLElement hint;
  private final HTMLElement follow;
  private final Actions actions;
  private final Experiment start = Puzzle.experiment();
  private boolean open;
  private int hintsTold;
  private double[] flat = {};

  public PuzzlePanel(HTMLElement panel, Actions actions) {
    this.panel = panel;
    this.actions = actions;
    progress = panel.querySelector(".progress");
    hint = panel.querySelector(".hint");
    follow = panel.querySelector(".follow");
    Dom.onClick(panel.querySelector(".ask"), this::tellHint);
    Dom.onClick(follow, this::followHint);
    Dom.onClick(panel.querySelector(".leave"), () -> actions.begin(new Texts()));
  }

  public boolean isOpen() {
    return open;
  }

  public void show(Experiment experiment, Moment moment) {
    flat = moment.flat();
    boolean wasOpen = open;
    open = open && goesOn(experiment) || experiment.sameRun(start);
    if (open != wasOpen) {
      panel.setHidden(!open);
      hintsTold = 0;
      Dom.setText(hint, "");
    }
    if (open) {
      boolean solved = Puzzle.solved(moment);
      Dom.setText(
          progress,
          solved
              ? "Solved: 4 of 4 right, with nine numbers of your own."
              : Puzzle.progress(moment));
      panel.setClassName(solved ? "panel puzzle solved" : "panel puzzle");
      follow.setHidden(hintsTold == 0 || next() == 0);
    }
  }

  /** Whether the reader is still at the puzzle: its network, with weights of their own. */
  private boolean goesOn(Experiment experiment) {
    return experiment.get(Setting.START) == InitializationMethod.WEIGHTS
        && experiment.get(Setting.DATA) == DatasetName.XOR
        && experiment.get(Setting.OUTPUT) == Activation.RELU
        && experiment.agrees(Setting.LAYERS, start);
  }

  /** The number of the hint to tell next: 0 the idea, 1 the first thing that is missing. */
  private int next() {
    int last = Puzzle.hints(flat).size() - 1;
    return Math.min(hintsTold == 0 ? 0 : 1, last);
  }

  private void tellHint() {
    List<Puzzle.Hint> hints = Puzzle.hints(flat);
    int number = next();
    hintsTold++;
    boolean nothingMissing = hintsTold > 1 && number == 0;
    Dom.setText(
        hint, nothingMissing ? "Nothing is missing any more." : hints.get(number).sentence());
    actions.redraw();
  }

  private void followHint() {
    Puzzle.Hint next = Puzzle.hints(flat).get(next());
    Dom.setText(hint, next.sentence());
    actions.edit(experiment -> experiment.withWeights(next.after()), false);
  }
}
