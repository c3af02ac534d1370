package xorlab.study;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.lesson.Diagnosis;
import xorlab.lesson.Finding;
import xorlab.lesson.NoHiddenLayer;
import xorlab.lesson.Puzzle;
import xorlab.numeric.Decimals;
import xorlab.training.Moment;
import xorlab.widget.Dom;
import xorlab.widget.Numbers;

/**
 * What happens in the run, in a sentence, at the moment it happens; and what is said in the two
 * rooms for lessons, which the lab opens and closes: the puzzle, and why a single neuron cannot
 * learn XOR.
 */
final class LessonPanel {
  /** Larger networks are looked at only when they rest. */
  private static final int MOST_LIVE_PARAMETERS = 400;

  private static final int PLACES = 4;
  private static final double HALF_OF_THE_LAST_PLACE = 0.00005;

  private final HTMLElement finding;
  private final HTMLElement neuron;
  private final HTMLElement sums;
  private final HTMLElement argument;
  private final HTMLElement best;
  private final HTMLElement puzzle;
  private final HTMLElement progress;
  private final HTMLElement hint;
  private final HTMLElement follow;
  private final LabWindow lab;
  private boolean puzzling;
  private int hintsTold;
  private double[] flat = {};

  LessonPanel(HTMLElement room, LabWindow lab) {
    this.lab = lab;
    finding = room.querySelector(".finding");
    neuron = room.querySelector(".neuron");
    sums = neuron.querySelector(".sums");
    argument = neuron.querySelector(".argument");
    best = neuron.querySelector(".progress");
    puzzle = room.querySelector(".puzzle");
    progress = puzzle.querySelector(".progress");
    hint = puzzle.querySelector(".hint");
    follow = puzzle.querySelector(".follow");
    Dom.onClick(puzzle.querySelector(".ask"), this::tellHint);
    Dom.onClick(follow, this::followHint);
    Dom.onClick(puzzle.querySelector(".leave"), this::leave);
  }

  /**
   * Shows an iteration.
   *
   * @param resting whether it stays for a while
   */
  void show(Moment moment, boolean resting) {
    flat = moment.flat();
    showPuzzle(moment);
    if (flat.length <= MOST_LIVE_PARAMETERS || resting) {
      showFinding(puzzling ? List.of() : Diagnosis.of(moment));
    }
    if (NoHiddenLayer.is(moment)) {
      showNeuron(NoHiddenLayer.at(moment));
    }
  }

  /** Says the gravest of them, so that what stands below it keeps its place. */
  private void showFinding(List<Finding> findings) {
    boolean any = !findings.isEmpty();
    boolean good = any && findings.get(0).kind() == Finding.Kind.SOLVED;
    Dom.setText(finding, any ? findings.get(0).sentence() : "");
    finding.setClassName(good ? "finding" : "finding warns");
  }

  private void showNeuron(NoHiddenLayer lesson) {
    double[] z = lesson.z();
    Dom.setText(
        sums,
        "z(0,0) + z(1,1) = "
            + sum(z[0], z[3], lesson.equalInputs())
            + "\nz(0,1) + z(1,0) = "
            + sum(z[1], z[2], lesson.differentInputs()));
    Dom.setText(argument, lesson.argument());
    Dom.setText(best, lesson.progress());
  }

  private static String sum(double a, double b, double sum) {
    return number(a) + (b < 0 ? " − " : " + ") + number(Math.abs(b)) + " = " + number(sum);
  }

  /** A number to four places, a small one without the sign that it has rounded away. */
  private static String number(double value) {
    boolean nothing = Math.abs(value) < HALF_OF_THE_LAST_PLACE;
    return Decimals.fixed(nothing ? 0 : value, PLACES).replace('-', '−');
  }

  private void showPuzzle(Moment moment) {
    boolean begins = !puzzling && !puzzle.isHidden();
    if (begins) {
      hintsTold = 0;
      Dom.setText(hint, "");
    }
    puzzling = !puzzle.isHidden();
    if (puzzling) {
      boolean solved = Puzzle.solved(moment);
      Dom.setText(
          progress,
          solved
              ? "Solved: 4 of 4 right, with nine numbers of your own."
              : Puzzle.progress(moment));
      puzzle.setClassName(solved ? "panel puzzle solved" : "panel puzzle");
      follow.setHidden(hintsTold == 0 || next() == 0);
    }
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
    lab.redraw();
  }

  private void followHint() {
    List<Puzzle.Hint> hints = Puzzle.hints(flat);
    double[] after = hints.get(next()).after();
    Dom.setText(hint, hints.get(next()).sentence());
    lab.weigh(Numbers.array(after));
  }

  private void leave() {
    lab.begin("");
  }
}
