package xorlab.page.export;

import java.util.function.Consumer;
import xorlab.export.state.InvalidFileException;
import xorlab.export.state.StateRestorer;
import xorlab.export.state.StateRestorer.Restored;

/** Reads a saved state, and trains up to its iteration to see whether the run comes there. */
final class RestoreTask implements ProgressTask {
  private static final int UPDATES_PER_STEP = 500;

  private final StateRestorer reader;
  private final Consumer<Restored> consumer;

  /**
   * @param text of the file
   * @throws InvalidFileException if that is no saved state
   */
  RestoreTask(String text, Consumer<Restored> consumer) throws InvalidFileException {
    reader = new StateRestorer(text);
    this.consumer = consumer;
  }

  @Override
  public boolean step() {
    return !reader.train(UPDATES_PER_STEP);
  }

  @Override
  public double done() {
    return 0;
  }

  @Override
  public String progress() {
    return "training up to the file's iteration";
  }

  @Override
  public void finish() {
    consumer.accept(reader.restored());
  }
}
