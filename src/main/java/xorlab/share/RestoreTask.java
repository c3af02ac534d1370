package xorlab.share;

import java.util.function.Consumer;
import xorlab.export.StateReader;
import xorlab.export.StateReader.Opened;
import xorlab.export.WrongFile;

/** Reads a saved state, and trains up to its iteration to see whether the run comes there. */
final class RestoreTask implements Task {
  private static final int UPDATES_PER_STEP = 500;

  private final StateReader reader;
  private final Consumer<Opened> taker;

  /**
   * @param text of the file
   * @throws WrongFile if that is no saved state
   */
  RestoreTask(String text, Consumer<Opened> taker) throws WrongFile {
    reader = new StateReader(text);
    this.taker = taker;
  }

  @Override
  public boolean step() {
    return !reader.work(UPDATES_PER_STEP);
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
    taker.accept(reader.opened());
  }
}
