package xorlab.page.learn;

import java.util.List;
import org.teavm.jso.JSExport;
import xorlab.lesson.LessonState;
import xorlab.numeric.Decimals;

/** A run by the reader's own step, for its element. */
public final class TrainedPage {
  private final List<LessonState> states;

  TrainedPage(List<LessonState> states) {
    this.states = states;
  }

  /** The loss at an iteration, as Python prints it. */
  @JSExport
  public String loss(int iteration) {
    return Decimals.repr(states.get(iteration).pass().loss());
  }

  /** The parameters at an iteration, with commas between. */
  @JSExport
  public String parameters(int iteration) {
    StringBuilder text = new StringBuilder();
    for (double value : states.get(iteration).pass().parameters.flat()) {
      text.append(text.length() > 0 ? "," : "").append(Decimals.plain(value));
    }
    return text.toString();
  }
}
