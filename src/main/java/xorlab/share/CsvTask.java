package xorlab.share;

import java.util.function.Consumer;
import xorlab.export.RunCsv;
import xorlab.training.Experiment;

/** Writes the run up to an iteration as CSV, some lines at a time. */
final class CsvTask implements Task {
  private static final int LINES_PER_STEP = 50;

  private final RunCsv table;
  private final Consumer<String> taker;
  private final StringBuilder text = new StringBuilder();
  private int lines;

  /** The table may be too large: see {@link RunCsv#refusal}. */
  CsvTask(Experiment experiment, int last, Consumer<String> taker) {
    table = new RunCsv(experiment, last);
    this.taker = taker;
  }

  @Override
  public boolean step() {
    for (int i = 0; i < LINES_PER_STEP && table.hasNext(); i++) {
      text.append(table.next());
      lines++;
    }
    return table.hasNext();
  }

  @Override
  public double done() {
    return (double) lines / table.lines();
  }

  @Override
  public String progress() {
    return "line " + lines + " of " + table.lines();
  }

  @Override
  public void finish() {
    taker.accept(text.toString());
  }
}
