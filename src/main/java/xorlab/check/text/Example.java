package xorlab.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.mistake.Mistakes;
import xorlab.mistake.StepProgram;
import xorlab.mistake.StepRun;

/**
 * What programs with a mistake print: the notebook's network from seed 0, with one line altered.
 */
public enum Example {
  /** The losses of ten iterations. */
  LOSSES("hidden-derivative-of-a1"),
  /** All that belongs to the first iteration, and some losses. */
  GRADIENTS("hidden-derivative"),
  /** The parameters before and after an update. */
  BEFORE_AND_AFTER("updated-w2");

  /** What its list of losses is called. */
  private static final String LIST = "losses";

  private static final int LONG_LIST = 10;
  private static final int SHORT_LIST = 7;
  private static final String[] PARAMETERS = {"W1", "b1", "W2", "b2"};

  private final String mistake;

  Example(String mistake) {
    this.mistake = mistake;
  }

  /** A line of what its program prints. */
  public String sample() {
    String name =
        switch (this) {
          case LOSSES -> LIST;
          case GRADIENTS -> "dW2";
          case BEFORE_AND_AFTER -> "W2";
        };
    String text = text();
    int start = text.startsWith(name + " ") ? 0 : text.indexOf("\n" + name + " ") + 1;
    return text.substring(start, text.indexOf('\n', start));
  }

  /** What its program prints. */
  public String text() {
    StringBuilder text = new StringBuilder();
    StepRun run = run();
    run.pass();
    switch (this) {
      case LOSSES -> appendLosses(text, LONG_LIST);
      case GRADIENTS -> {
        appendAll(text, run, PARAMETERS);
        appendAll(text, run, "A2", "dW2", "db2", "dW1", "db1");
        appendLosses(text, SHORT_LIST);
      }
      case BEFORE_AND_AFTER -> {
        appendAll(text, run, PARAMETERS);
        run.update();
        appendAll(text, run, PARAMETERS);
      }
    }
    return text.toString();
  }

  private StepRun run() {
    Experiment lab = Experiment.defaults();
    StepProgram program = StepProgram.right(lab.network()).with(Mistakes.of(mistake).orElseThrow());
    return new StepRun(
        program,
        lab.start().parameters(lab.network()),
        lab.data().X(),
        lab.data().y(),
        lab.learningRate(),
        Optional.empty());
  }

  private static void appendAll(StringBuilder text, StepRun run, String... names) {
    for (String name : names) {
      text.append(name).append(' ').append(NumpyText.of(run.get(name))).append('\n');
    }
  }

  private void appendLosses(StringBuilder text, int count) {
    StepRun run = run();
    List<Double> losses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      run.pass();
      losses.add(run.loss());
      run.update();
    }
    text.append(LIST).append(' ').append(NumpyText.of(losses)).append('\n');
  }
}
