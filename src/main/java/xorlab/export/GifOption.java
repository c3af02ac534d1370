package xorlab.export;

import java.util.Optional;
import xorlab.training.Kind;
import xorlab.training.Kind.Whole;

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
  private static final int STANDARD_MOST = 100;

  /** Browsers replace a shorter delay by 10 hundredths. */
  private static final int SHORTEST_DELAY = 2;

  private static final int LONGEST_DELAY = 6000;
  private static final int LEAST_SIDE = 120;
  private static final int MOST_SIDE = 1600;

  private final String label;
  private final String help;

  GifOption(String label, String help) {
    this.label = label;
    this.help = help;
  }

  /** The option with this label. */
  public static Optional<GifOption> named(String label) {
    for (GifOption option : values()) {
      if (option.label.equals(label)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** The name of the option in scripts. */
  public String label() {
    return label;
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
  public Kind<Integer> kind(int last) {
    return switch (this) {
      case FROM, TO -> new Whole(0, last);
      case EVERY -> new Whole(1, Math.max(1, last));
      case DELAY -> new Whole(SHORTEST_DELAY, LONGEST_DELAY);
      case WIDTH, HEIGHT -> new Whole(LEAST_SIDE, MOST_SIDE);
    };
  }

  /**
   * The default, which for the notebook's run gives the notebook's GIF.
   *
   * @param last the last iteration of the run
   */
  public int standard(int last) {
    return switch (this) {
      case FROM -> 0;
      case TO -> last;
      case EVERY -> standardEvery(last);
      case DELAY -> NOTEBOOK_DELAY;
      case WIDTH -> 640;
      case HEIGHT -> 480;
    };
  }

  /** 1 for a short run, otherwise the notebook's 20 or a multiple of it. */
  private static int standardEvery(int last) {
    if (last < NOTEBOOK_EVERY) {
      return 1;
    }
    int longest = NOTEBOOK_EVERY * STANDARD_MOST;
    return (last + longest - 1) / longest * NOTEBOOK_EVERY;
  }
}
