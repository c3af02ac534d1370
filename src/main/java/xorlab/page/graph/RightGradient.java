package xorlab.page.graph;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.training.IterationState;
import xorlab.words.GradientsWords;

/** The gradient by hand, without a mistake; the menu of mistakes is hidden. */
public class RightGradient {
  final HTMLSelectElement select;

  /**
   * @param changed runs when the reader has chosen a mistake
   */
  public RightGradient(HTMLSelectElement select, Runnable changed) {
    this.select = select;
    ((HTMLElement) select.getParentNode()).setHidden(!hasMistakes());
  }

  /** Whether there are mistakes to choose. */
  boolean hasMistakes() {
    return false;
  }

  /** Begins to offer what fits an experiment. */
  void show(Experiment experiment) {}

  /** Whether all that fits is offered. */
  boolean areComplete() {
    return true;
  }

  /** Goes on for some milliseconds with what is offered. */
  void advance() {}

  /** The gradient at a state, in the shape of the parameters. */
  Parameters of(Experiment experiment, IterationState state) {
    Pass pass = new Pass(state.network(), state.parameters(), state.data().X(), state.data().y());
    pass.run();
    return pass.backward.gradient;
  }

  /** What is wrong with it, in sentences. */
  String explanation() {
    return GradientsWords.FORMULAS_ARE_RIGHT;
  }
}
