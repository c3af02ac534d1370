package xorlab.export.state;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Decimals;
import xorlab.training.IterationState;
import xorlab.training.Timeline;
import xorlab.words.ShareWords;

/**
 * A run as comma-separated values (RFC 4180): a header, then for each iteration its loss, that of
 * the points held back if there are some, and every parameter (W1 b1 W2 b2 and so on, row by row),
 * as Python's {@code repr} prints them.
 *
 * <p>It is an iterator over lines, each with its line break, because a long run is trained again
 * for it: the caller can stop when its time is up and continue later.
 */
public final class RunCsv implements Iterator<String> {
  /** The greatest number of values in a table, about 200 MB of text. */
  private static final double MAX_NUMBERS = 12_000_000;

  /** The line break of RFC 4180. */
  private static final String END = "\r\n";

  private final Timeline timeline;
  private final int last;
  private int next = -1;

  /**
   * @param last the last iteration of the table, which the run must reach, such as {@link
   *     Timeline#lastTrained}
   */
  public RunCsv(Experiment experiment, int last) {
    timeline = new Timeline(experiment);
    this.last = last;
  }

  /** Why a run is too long for a table, in a sentence; empty if it is not. */
  public static Optional<String> sizeProblem(Experiment experiment, int last) {
    int columns = (experiment.hasTest() ? 3 : 2) + experiment.network().parameterCount();
    int rows = (int) (MAX_NUMBERS / columns);
    return last < rows
        ? Optional.empty()
        : Optional.of(ShareWords.tableTooLarge(columns, last, rows - 1));
  }

  /** The number of lines, including the header. */
  public int lines() {
    return last + 2;
  }

  @Override
  public boolean hasNext() {
    return next <= last;
  }

  /**
   * @return the next line with its line break
   */
  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The table has no line after iteration " + last + ".");
    }
    int iteration = next++;
    if (iteration < 0) {
      return heading(timeline.state());
    }
    timeline.seek(iteration, 1);
    return row(timeline.state());
  }

  private static String heading(IterationState state) {
    NetworkSpec network = state.network();
    StringBuilder line = new StringBuilder("iteration,loss");
    line.append(state.test().isPresent() ? ",test_loss" : "");
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      for (int i = 0; i < network.width(layer); i++) {
        for (int j = 0; j < network.width(layer - 1); j++) {
          line.append(",W").append(layer).append('[').append(i).append("][").append(j).append(']');
        }
      }
      for (int i = 0; i < network.width(layer); i++) {
        line.append(",b").append(layer).append('[').append(i).append(']');
      }
    }
    return line.append(END).toString();
  }

  private static String row(IterationState state) {
    StringBuilder line = new StringBuilder();
    line.append(state.iteration()).append(',').append(Decimals.repr(state.loss()));
    state.test().ifPresent(test -> line.append(',').append(Decimals.repr(test.loss())));
    for (double parameter : state.flat()) {
      line.append(',').append(Decimals.repr(parameter));
    }
    return line.append(END).toString();
  }
}
