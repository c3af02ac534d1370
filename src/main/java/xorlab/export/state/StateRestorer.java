package xorlab.export.state;

import java.util.Arrays;
import java.util.Optional;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.training.Timeline;
import xorlab.words.SavedWords;

/**
 * Restores a saved state ({@link StateJson}) so that a lab shows the same numbers bit for bit.
 *
 * <p>Runs are deterministic, so the experiment is trained to the iteration of the file, in small
 * steps. If this gives the weights in the file, the lab can show the run itself, before and after
 * that iteration. If not, someone has edited them, and they become the initial weights of a new
 * run.
 */
public final class StateRestorer {
  /**
   * The greatest length of a file. The state of the largest network with given initial weights has
   * a million characters.
   */
  private static final int MAX_CHARACTERS = 2_000_000;

  /**
   * The result.
   *
   * @param settings that restore the state, including its iteration
   * @param note a sentence for the reader of the page, if needed
   */
  public record Restored(SettingTexts settings, Optional<String> note) {}

  private final StateFile file;
  private final Timeline timeline;

  /**
   * Parses a file.
   *
   * @throws InvalidFileException if it is not a saved state
   */
  public StateRestorer(String text) throws InvalidFileException {
    checkSize(text.length());
    file = StateFile.of(text);
    timeline = new Timeline(file.experiment());
  }

  /**
   * Checks the size of a file, which is known before it is read.
   *
   * @param size in bytes or in characters
   * @throws InvalidFileException if it is too large
   */
  public static void checkSize(double size) throws InvalidFileException {
    if (size > MAX_CHARACTERS) {
      throw new InvalidFileException(SavedWords.tooLarge(MAX_CHARACTERS / 1_000_000));
    }
  }

  /**
   * Trains the experiment of the file.
   *
   * @param mostUpdates the greatest number of updates in this call
   * @return whether the iteration of the file is reached
   */
  public boolean train(int mostUpdates) {
    return timeline.seek(file.iteration(), mostUpdates);
  }

  /** The result, once {@link #train} has returned true. */
  public Restored restored() {
    boolean arrived = timeline.iteration() == file.iteration();
    if (!arrived && !timeline.hasEnded()) {
      throw new IllegalStateException("Call train until it returns true.");
    }
    boolean same = arrived && Arrays.equals(timeline.state().flat(), file.flat());
    return same ? sameRun() : newRun();
  }

  private Restored sameRun() {
    SettingTexts settings = file.settings().copy();
    settings.put(Setting.AT, file.iteration());
    return new Restored(settings, Optional.empty());
  }

  private Restored newRun() {
    SettingTexts settings = SettingTexts.given(file.experiment().withWeights(file.flat()));
    settings.remove(Setting.AT);
    return new Restored(settings, Optional.of(SavedWords.newRun(file.iteration())));
  }
}
