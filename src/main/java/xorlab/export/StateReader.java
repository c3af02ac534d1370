package xorlab.export;

import java.util.Arrays;
import java.util.Optional;
import xorlab.training.Experiment;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.training.Timeline;

/**
 * Reads a saved state ({@link StateJson}), so that a lab shows the same numbers to the bit.
 *
 * <p>A run is the same whenever it is trained, so the file's experiment is trained up to the file's
 * iteration, a little at a time. If that gives the file's weights, the lab can show the run itself,
 * with what was before and what comes after. If not, someone has changed them, and they become the
 * start of a new run.
 */
public final class StateReader {
  /** The largest network's state, with a start from given weights, has a million characters. */
  private static final int MOST_CHARACTERS = 2_000_000;

  /**
   * What a lab has to become.
   *
   * @param settings that bring the state back, its iteration among them
   * @param remark a sentence that the reader of the page should see, if there is any
   */
  public record Opened(Texts settings, Optional<String> remark) {}

  private final StateFile file;
  private final Timeline timeline;

  /**
   * Reads a file.
   *
   * @throws WrongFile if it is no saved state; nothing has come of it then
   */
  public StateReader(String text) throws WrongFile {
    checkSize(text.length());
    file = StateFile.of(text);
    timeline = new Timeline(file.experiment());
  }

  /**
   * Refuses a file for its size, which is known before it is opened.
   *
   * @param size in bytes or in characters
   */
  public static void checkSize(double size) throws WrongFile {
    if (size > MOST_CHARACTERS) {
      throw new WrongFile(
          "The file is larger than "
              + MOST_CHARACTERS / 1_000_000
              + " MB, and no saved state of a lab is so large.");
    }
  }

  /**
   * Trains the file's experiment a little further.
   *
   * @return whether it has arrived at the file's iteration
   */
  public boolean work(int mostUpdates) {
    return timeline.seek(file.iteration(), mostUpdates);
  }

  /** What came of the file, once {@link #work} has arrived. */
  public Opened opened() {
    boolean arrived = timeline.iteration() == file.iteration();
    if (!arrived && !timeline.diverged()) {
      throw new IllegalStateException("Call work until it has arrived.");
    }
    boolean same = arrived && Arrays.equals(timeline.now().flat(), file.flat());
    return same ? theRunItself() : newRun();
  }

  private Opened theRunItself() {
    Texts settings = file.settings().copy();
    settings.put(Setting.AT.label(), Integer.toString(file.iteration()));
    return new Opened(settings, Optional.empty());
  }

  private Opened newRun() {
    Texts settings = new Texts();
    Experiment changed = file.experiment().withWeights(file.flat());
    for (Setting setting : Setting.values()) {
      changed.given(setting).ifPresent(text -> settings.put(setting.label(), text));
    }
    settings.remove(Setting.AT.label());
    return new Opened(
        settings,
        Optional.of(
            "The weights in the file are not those of its experiment at iteration "
                + file.iteration()
                + ", so a new run starts from them."));
  }
}
