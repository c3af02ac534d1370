package xorlab.export.gif;

import java.util.Optional;
import xorlab.experiment.type.NumberSettingType.IntegerRange;
import xorlab.experiment.type.SettingType;

/** The options of a GIF: the table from which forms, scripts and messages are made. */
public enum GifOption {
  FROM("from", "the iteration of the first frame"),
  TO("to", "the last iteration that may be a frame"),
  EVERY("every", "iterations between two frames"),
  DELAY("delay", "how long each frame is shown, in hundredths of a second"),
  WIDTH("width", "in pixels"),
  HEIGHT("height", "in pixels");

  /** The notebook draws every 20th iteration, and passes ImageMagick a delay of 20 hundredths. */
  private static final int NOTEBOOK_EVERY = 20;

  private static final int NOTEBOOK_DELAY = 20;

  /**
   * The greatest number of frames of a GIF by default, not counting the first; long runs have
   * longer steps.
   */
  private static final int DEFAULT_MAX_FRAMES = 100;

  /** Browsers replace a shorter delay by 10 hundredths. */
  private static final int MIN_DELAY = 2;

  private static final int MAX_DELAY = 6000;
  private static final int MIN_SIDE = 120;
  private static final int MAX_SIDE = 1600;

  private final String key;
  private final String help;

  GifOption(String key, String help) {
    this.key = key;
    this.help = help;
  }

  /** The option with this label. */
  public static Optional<GifOption> ofKey(String key) {
    for (GifOption option : values()) {
      if (option.key.equals(key)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** The name of the option in scripts. */
  public String key() {
    return key;
  }

  /** One line of help, without a full stop. */
  public String help() {
    return help;
  }

  /**
   * The type of its values.
   *
   * @param last the last iteration of the run
   */
  public SettingType<Integer> type(int last) {
    return switch (this) {
      case FROM, TO -> new IntegerRange(0, last);
      case EVERY -> new IntegerRange(1, Math.max(1, last));
      case DELAY -> new IntegerRange(MIN_DELAY, MAX_DELAY);
      case WIDTH, HEIGHT -> new IntegerRange(MIN_SIDE, MAX_SIDE);
    };
  }

  /**
   * The default, which for the notebook's run gives the notebook's GIF.
   *
   * @param last the last iteration of the run
   */
  public int defaultValue(int last) {
    return switch (this) {
      case FROM -> 0;
      case TO -> last;
      case EVERY -> defaultEvery(last);
      case DELAY -> NOTEBOOK_DELAY;
      case WIDTH -> 640;
      case HEIGHT -> 480;
    };
  }

  /** 1 for a short run, otherwise the notebook's 20 or a multiple of it. */
  private static int defaultEvery(int last) {
    if (last < NOTEBOOK_EVERY) {
      return 1;
    }
    int longest = NOTEBOOK_EVERY * DEFAULT_MAX_FRAMES;
    return (last + longest - 1) / longest * NOTEBOOK_EVERY;
  }
}
