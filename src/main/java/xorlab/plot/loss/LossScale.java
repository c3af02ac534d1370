package xorlab.plot.loss;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Log;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.NiceNumbers;

/**
 * The vertical axis of losses: linear from 0, or logarithmic. It extends to round numbers beyond
 * all losses so far, so that during training it changes seldom, and only grows.
 *
 * <p>A logarithmic axis has a place for 0 below everything else if a loss is 0.
 *
 * @param bottom the least loss on the axis, 0 on a linear axis
 * @param top the greatest loss on the axis
 * @param zero whether a logarithmic axis has a place for 0
 */
record LossScale(boolean log, double bottom, double top, boolean zero) {
  private static final double[] FINE = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
  private static final double[] COARSE = {1, 2, 5, 10};

  /** Smaller losses are drawn as this. */
  private static final double MIN_LOSS = 1e-290;

  private static final double MAX_LOSS = 1e290;

  /** How far beyond its top a linear axis is continued for lines that leave it. */
  private static final double FAR = 1e6;

  /** An earlier run may make the axis at most this many times as high as the present run needs. */
  private static final double MAX_HEADROOM = 4;

  /** The margin beyond the first and the last iteration, as a fraction of the axis. */
  private static final double SIDE_MARGIN = 0.025;

  /** The margin beyond the least and the greatest loss, as a fraction of the axis. */
  private static final double MARGIN = 0.04;

  /** The distance of 0 below the rest of a logarithmic axis, as a fraction of it. */
  private static final double ZERO_DROP = 0.13;

  private static final int LONGEST_LABEL = 5;

  /** Powers of ten without a label have a tick if there are at most this many per label. */
  private static final int MAX_MINOR = 10;

  static LossScale of(LossFigureData picture) {
    MinMaxDownsampler present = picture.sketch();
    double highest = present.hasFinite() ? present.highest() : 0;
    double limit = highest > 0 ? MAX_HEADROOM * highest : MAX_LOSS;
    double lowest = present.lowestPositive();
    boolean zero = present.lowest() < MIN_LOSS;
    if (picture.test().isPresent() && picture.test().get().sketch().hasFinite()) {
      MinMaxDownsampler test = picture.test().get().sketch();
      highest = Math.max(highest, test.highest());
      lowest = Math.min(lowest, test.lowestPositive());
      zero |= test.lowest() < MIN_LOSS;
    }
    for (EarlierRun run : picture.earlier()) {
      MinMaxDownsampler losses = run.losses();
      if (losses.hasFinite()) {
        highest = Math.max(highest, Math.min(limit, losses.highest()));
        lowest = Math.min(lowest, losses.lowestPositive());
        zero |= losses.lowest() < MIN_LOSS;
      }
    }
    highest = Math.min(MAX_LOSS, highest);
    return picture.log()
        ? logarithmic(Math.max(MIN_LOSS, lowest), highest, zero)
        : new LossScale(
            false, 0, highest < MIN_LOSS ? 1 : NiceNumbers.atLeast(highest, FINE), false);
  }

  private static LossScale logarithmic(double lowest, double highest, boolean zero) {
    if (highest < MIN_LOSS) {
      return new LossScale(true, 0.1, 1, zero);
    }
    double bottom = NiceNumbers.atMost(Math.min(lowest, highest), COARSE);
    double top = NiceNumbers.atLeast(highest, COARSE);
    return new LossScale(
        true, bottom < top ? bottom : NiceNumbers.atMost(bottom / 1.5, COARSE), top, zero);
  }

  /** The position of a loss, in the units of the axis, which may be beyond its top. */
  double position(double loss) {
    return placeOf(log ? loss : Math.min(top * FAR, loss));
  }

  /** Whether a loss is on the axis. */
  boolean shows(double loss) {
    return loss >= bottom && loss <= top;
  }

  private double placeOf(double loss) {
    if (!log) {
      return loss;
    }
    return loss < MIN_LOSS ? zeroPlace() : Log.log(loss);
  }

  private double zeroPlace() {
    return Log.log(bottom) - ZERO_DROP * span();
  }

  private double span() {
    return log ? Log.log(top) - Log.log(bottom) : top;
  }

  /** The window of the iterations and of the positions of losses. */
  PlotBounds bounds(int iterations) {
    double side = SIDE_MARGIN * iterations;
    double low = zero ? zeroPlace() : placeOf(bottom);
    return new PlotBounds(
        -side, iterations + side, low - span() * MARGIN, placeOf(top) + span() * MARGIN);
  }

  /** The ticks at their positions; ticks without a label are minor ticks. */
  List<Tick> ticks(int bins) {
    if (!log) {
      return linearTicks(bins);
    }
    List<Tick> ticks = new ArrayList<>();
    if (zero) {
      ticks.add(new Tick(zeroPlace(), "0"));
    }
    int first = NiceNumbers.exponent(bottom);
    int last = NiceNumbers.exponent(top);
    int powers = last - first - (NiceNumbers.power(first) < bottom ? 1 : 0) + 1;
    int stride = stride((double) powers / (bins + 1));
    for (int exponent = first; exponent <= last; exponent++) {
      double power = NiceNumbers.power(exponent);
      if (exponent % stride == 0) {
        addTick(ticks, power, decadeLabel(exponent, powers > 1));
      } else if (stride <= MAX_MINOR) {
        addTick(ticks, power, "");
      }
      for (int digit = 2; digit < 10 && stride == 1; digit++) {
        boolean round = powers == 0 || powers == 1 && (digit == 2 || digit == 5);
        addTick(ticks, digit * power, round ? NiceNumbers.text(digit * power, 1) : "");
      }
    }
    return ticks;
  }

  /** The number of powers of ten from one label to the next, at least this many. */
  private static int stride(double min) {
    return min <= 1 ? 1 : (int) NiceNumbers.atLeast(min, COARSE);
  }

  private void addTick(List<Tick> ticks, double loss, String label) {
    if (loss >= bottom && loss <= top) {
      ticks.add(new Tick(Log.log(loss), label));
    }
  }

  /** As matplotlib writes it if all labels are powers of ten and some would be long otherwise. */
  private String decadeLabel(int exponent, boolean onlyPowers) {
    boolean plain = bottom >= 1e-3 && top < 1e4;
    return plain || !onlyPowers
        ? NiceNumbers.text(NiceNumbers.power(exponent), 1)
        : "10".concat(superscript(exponent));
  }

  private static String superscript(int exponent) {
    String digits = Integer.toString(Math.abs(exponent));
    StringBuilder raised = new StringBuilder(exponent < 0 ? "\u207b" : "");
    for (int i = 0; i < digits.length(); i++) {
      raised.append(
          "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
              .charAt(digits.charAt(i) - '0'));
    }
    return raised.toString();
  }

  private List<Tick> linearTicks(int bins) {
    List<Tick> ticks = Ticks.between(0, top, bins);
    boolean fit = true;
    for (Tick tick : ticks) {
      fit &= tick.label().length() <= LONGEST_LABEL;
    }
    if (fit) {
      return ticks;
    }
    List<Tick> shortened = new ArrayList<>();
    for (Tick tick : ticks) {
      shortened.add(new Tick(tick.position(), NiceNumbers.text(tick.position(), 2)));
    }
    return shortened;
  }
}
