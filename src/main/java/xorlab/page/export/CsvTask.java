package xorlab.page.export;

import java.util.function.Consumer;
import xorlab.experiment.Experiment;
import xorlab.export.state.RunCsv;
import xorlab.page.ui.PacedWork;
import xorlab.words.ShareWords;

/** Writes the run up to an iteration as CSV, some lines in each step. */
final class CsvTask implements ProgressTask {
  private final RunCsv table;
  private final Consumer<String> consumer;
  private final PacedWork pace = new PacedWork();
  private final StringBuilder text = new StringBuilder();
  private int lines;

  /** Check the size first, with {@link RunCsv#sizeProblem}. */
  CsvTask(Experiment experiment, int last, Consumer<String> consumer) {
    table = new RunCsv(experiment, last);
    this.consumer = consumer;
  }

  @Override
  public boolean step() {
    return pace.run(this::write);
  }

  private boolean write(int count) {
    for (int i = 0; i < count && table.hasNext(); i++) {
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
    return ShareWords.line(lines, table.lines());
  }

  @Override
  public void finish() {
    consumer.accept(text.toString());
  }
}
