package xorlab.plot.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xorlab.numeric.Log;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.NiceNumbers;

/**
 * The round numbers at which losses over a plane are divided into bands: evenly spaced if the
 * losses are of one order of magnitude, otherwise 1, 2 and 5 times the powers of ten, or the powers
 * alone.
 *
 * @param log whether the levels are spaced by ratios
 * @param levels ascending, all above the lowest loss and below the highest
 * @param least losses below it are drawn as this
 * @param highest the highest finite loss; losses that are not finite are drawn as this
 */
public record LossLevels(boolean log, double[] levels, double least, double highest) {
  /** The ratio of the highest to the lowest loss from which levels are spaced by ratios. */
  private static final double WIDE = 20;

  /** Losses below this fraction of the highest loss are all in the lowest band. */
  private static final double MIN_PART = 1e-12;

  private static final double MIN_LOSS = 1e-290;
  private static final double MAX_LOSS = 1e290;
  private static final int LINEAR_BINS = 9;
  private static final int MAX_LEVELS = 12;
  private static final double LABEL_HEIGHT = 1.25;

  static LossLevels of(double[] losses) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = 0;
    for (double loss : losses) {
      if (loss - loss == 0) {
        lowest = Math.min(lowest, loss);
        highest = Math.max(highest, loss);
      }
    }
    highest = Math.min(MAX_LOSS, highest);
    if (highest < MIN_LOSS || lowest >= highest) {
      return new LossLevels(false, new double[0], 0, highest);
    }
    double min = Math.max(lowest, highest * MIN_PART);
    boolean log = highest > min * WIDE;
    return log
        ? new LossLevels(true, decades(min, highest), min, highest)
        : new LossLevels(false, steps(lowest, highest), 0, highest);
  }

  private static double[] steps(double lowest, double highest) {
    List<Tick> ticks = Ticks.between(lowest, highest, LINEAR_BINS);
    double[] levels = new double[ticks.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = ticks.get(i).position();
    }
    return within(levels, lowest, highest);
  }

  private static double[] decades(double lowest, double highest) {
    int first = NiceNumbers.exponent(lowest);
    int last = NiceNumbers.exponent(highest);
    double[] all = new double[3 * (last - first + 1)];
    for (int i = 0; i < all.length; i++) {
      double power = NiceNumbers.power(first + i / 3);
      all[i] = i % 3 == 0 ? power : power * (i % 3 == 1 ? 2 : 5);
    }
    double[] levels = within(all, lowest, highest);
    if (levels.length <= MAX_LEVELS) {
      return levels;
    }
    int stride = (last - first) / MAX_LEVELS + 1;
    List<Double> powers = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent++) {
      if (exponent % stride == 0) {
        powers.add(NiceNumbers.power(exponent));
      }
    }
    double[] sparse = new double[powers.size()];
    for (int i = 0; i < sparse.length; i++) {
      sparse[i] = powers.get(i);
    }
    return within(sparse, lowest, highest);
  }

  private static double[] within(double[] levels, double lowest, double highest) {
    int from = 0;
    while (from < levels.length && levels[from] <= lowest) {
      from++;
    }
    int to = levels.length;
    while (to > from && levels[to - 1] >= highest) {
      to--;
    }
    return Arrays.copyOfRange(levels, from, to);
  }

  int bands() {
    return levels.length + 1;
  }

  /**
   * The height of a loss, in units in which the landscape is smooth. A loss that is not finite is
   * as high as the highest.
   */
  double height(double loss) {
    double finite = loss <= highest ? loss : highest;
    return log ? Log.log(Math.max(least, finite)) : finite;
  }

  /** The ticks of a colour bar with bands of equal height, with as many labels as fit. */
  List<Tick> ticks(FigureLayout layout) {
    double band = layout.colorBar().height() / bands();
    int stride = (int) Math.ceil(layout.fontSize() * LABEL_HEIGHT / band);
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      boolean labelled = i % stride == 0;
      ticks.add(
          new Tick((double) (i + 1) / bands(), labelled ? NiceNumbers.text(levels[i], 3) : ""));
    }
    return ticks;
  }
}
