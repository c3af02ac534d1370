package xorlab.page.export;

import java.util.function.Consumer;
import xorlab.export.state.InvalidFileException;
import xorlab.export.state.StateRestorer;
import xorlab.export.state.StateRestorer.Restored;
import xorlab.page.ui.PacedWork;
import xorlab.words.ShareWords;

/** Reads a saved state, and trains to its iteration to check whether the run reproduces it. */
final class RestoreTask implements ProgressTask {
  private final StateRestorer restorer;
  private final PacedWork pace = new PacedWork();
  private final Consumer<Restored> consumer;

  /**
   * @param text of the file
   * @throws InvalidFileException if the text is not a saved state
   */
  RestoreTask(String text, Consumer<Restored> consumer) throws InvalidFileException {
    restorer = new StateRestorer(text);
    this.consumer = consumer;
  }

  @Override
  public boolean step() {
    return !pace.run(restorer::train);
  }

  @Override
  public double done() {
    return 0;
  }

  @Override
  public String progress() {
    return ShareWords.TRAINING_TO_FILE;
  }

  @Override
  public void finish() {
    consumer.accept(restorer.restored());
  }
}
