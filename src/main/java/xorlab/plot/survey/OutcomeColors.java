package xorlab.plot.survey;

import xorlab.plot.draw.Color;
import xorlab.plot.draw.ColorMap;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Prgn;

/**
 * The colours of runs: green for solved, stronger the sooner it was solved; purple for not solved,
 * stronger the higher the loss; ink for diverged; almost the colour of the background for runs not
 * trained yet.
 */
public final class OutcomeColors {
  private static final int STEPS = 64;
  private static final double WAITING = 0.15;

  private final ColorMap solved;
  private final ColorMap unsolved;
  private final Color diverged;
  private final Color waiting;
  private final int[] solvedRow = new int[STEPS];
  private final int[] unsolvedRow = new int[STEPS];

  public OutcomeColors(Palette palette) {
    boolean dark = palette.paper().red() < 128;
    solved =
        dark
            ? new ColorMap(Prgn.LIGHT_GREEN, Prgn.GREEN, Color.of(0x2c8544), Color.of(0x1d5a33))
            : new ColorMap(Prgn.DARKEST_GREEN, Prgn.DARK_GREEN, Prgn.GREEN, Prgn.LIGHT_GREEN);
    unsolved =
        dark
            ? new ColorMap(
                Color.of(0x5f3a6c), Color.of(0x8a5f9c), Prgn.LIGHT_PURPLE, Color.of(0xecdcf2))
            : new ColorMap(Color.of(0xcfb6da), Prgn.PURPLE, Prgn.DARK_PURPLE, Prgn.DARKEST_PURPLE);
    diverged = palette.ink();
    waiting = palette.line().withAlpha(WAITING).over(palette.paper());
    for (int step = 0; step < STEPS; step++) {
      solvedRow[step] = solved.at((step + 0.5) / STEPS).argb();
      unsolvedRow[step] = unsolved.at((step + 0.5) / STEPS).argb();
    }
  }

  /**
   * The colour of a run.
   *
   * @param place from 0 to 1, as in {@link RunOutcomes#shade}
   */
  public Color of(RunOutcomes.Outcome type, double place) {
    return switch (type) {
      case WAITING -> waiting;
      case SOLVED -> solved.at(place);
      case UNSOLVED -> unsolved.at(place);
      case DIVERGED -> diverged;
    };
  }

  /** The same colour for a {@link xorlab.plot.draw.Raster}, in 64 steps. */
  int argb(RunOutcomes.Outcome type, double place) {
    int step = (int) Math.max(0, Math.min(STEPS - 1, place * STEPS));
    return switch (type) {
      case WAITING -> waiting.argb();
      case SOLVED -> solvedRow[step];
      case UNSOLVED -> unsolvedRow[step];
      case DIVERGED -> diverged.argb();
    };
  }
}
