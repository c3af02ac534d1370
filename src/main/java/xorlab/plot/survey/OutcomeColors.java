package xorlab.plot.survey;

import xorlab.plot.draw.Color;
import xorlab.plot.draw.ColorMap;
import xorlab.plot.draw.Palette;

/**
 * The colours of runs: green for solved, stronger the sooner it was solved; purple for the others,
 * stronger the more points are wrong; ink for diverged; almost the colour of the background for
 * runs not trained yet.
 */
public final class OutcomeColors {
  /** The steps of the green of solved runs. */
  static final int STEPS = 64;

  private static final double WAITING = 0.15;

  /** How much of the strong purple is in areas of it. */
  private static final double AREA = 0.3;

  private final ColorMap solved;
  private final Color nearlySolved;
  private final Color outline;
  private final Color unsolved;
  private final Color diverged;
  private final Color waiting;
  private final int[] row = new int[STEPS];

  public OutcomeColors(Palette palette) {
    boolean dark = palette.paper().red() < 128;
    solved =
        dark
            ? new ColorMap(Color.of(0x8fe3a5), Color.of(0x245c36))
            : new ColorMap(Color.of(0x1b7837), Color.of(0xc3e3c8));
    nearlySolved = palette.maps().at(0);
    outline = palette.negative();
    unsolved = outline.withAlpha(AREA).over(nearlySolved);
    diverged = palette.ink();
    waiting = palette.line().withAlpha(WAITING).over(palette.paper());
    for (int step = 0; step < STEPS; step++) {
      row[step] = solved.at((step + 0.5) / STEPS).argb();
    }
  }

  /** The outline of a mark for a run that is not solved, and the whole of a dot. */
  Color outline() {
    return outline;
  }

  /** Which step of the green a run that is solved has. */
  static int step(double shade) {
    return (int) Math.max(0, Math.min(STEPS - 1, shade * STEPS));
  }

  /**
   * The colour of an area of runs.
   *
   * @param shade from 0 to 1, as in {@link RunOutcomes#shade}
   */
  public Color of(RunOutcomes.Outcome type, double shade) {
    return switch (type) {
      case WAITING -> waiting;
      case SOLVED -> solved.at(shade);
      case NEARLY_SOLVED -> nearlySolved;
      case UNSOLVED -> unsolved;
      case DIVERGED -> diverged;
    };
  }

  /** The same colour for a {@link xorlab.plot.draw.Raster}, in 64 steps. */
  int argb(RunOutcomes.Outcome type, double shade) {
    return type == RunOutcomes.Outcome.SOLVED ? row[step(shade)] : of(type, shade).argb();
  }
}
