package xorlab.app;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.lesson.NoHiddenLayer;
import xorlab.lesson.Puzzle;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Setting;

/**
 * Opens and closes the rooms of the two lessons, the puzzle and the single neuron. What is said in
 * them comes with the study; that they are there at once keeps all else in its place.
 */
final class LessonRooms {
  private final HTMLElement puzzle;
  private final HTMLElement neuron;
  private final Experiment puzzleStart = Puzzle.experiment();
  private boolean puzzling;

  LessonRooms(HTMLElement room) {
    puzzle = room.querySelector(".puzzle");
    neuron = room.querySelector(".neuron");
  }

  void show(Experiment experiment, Moment moment) {
    boolean goesOn =
        puzzling
            && experiment.is(Setting.START, "weights")
            && experiment.is(Setting.DATA, "xor")
            && experiment.is(Setting.OUTPUT, "relu")
            && experiment.is(Setting.LAYERS, "2");
    puzzling = goesOn || experiment.sameRun(puzzleStart);
    open(puzzle, puzzling);
    open(neuron, NoHiddenLayer.is(moment));
  }

  /** Touches the page only if there is something to change, since this is asked in every frame. */
  private static void open(HTMLElement lesson, boolean wanted) {
    if (lesson.isHidden() == wanted) {
      lesson.setHidden(!wanted);
    }
  }
}
