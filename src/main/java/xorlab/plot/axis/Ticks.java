package xorlab.plot.axis;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;

/**
 * The positions of the ticks of an axis, and their labels.
 *
 * <p>The positions are those of matplotlib's {@code MaxNLocator(bins, steps=[1, 2, 2.5, 5, 10])} up
 * to rounding errors: round numbers, at most {@code bins} + 1 of them in the range.
 */
public final class Ticks {
  private static final double[] STEPS = {0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20};
  private static final double SLOP = 1e-10;
  private static final int MAX_DECIMALS = 15;

  /**
   * A tick.
   *
   * @param position on the axis, in its own units
   * @param label the position as text
   */
  public record Tick(double position, String label) {}

  private Ticks() {}

  /** The ticks from min to max. Their labels have the fewest decimals that show each exactly. */
  public static List<Tick> between(double min, double max, int bins) {
    return within(min, max, spanning(min, max, bins, false));
  }

  /** The ticks of an axis of whole numbers, as {@code MaxNLocator(integer=True)} gives them. */
  public static List<Tick> integers(double min, double max, int bins) {
    return within(min, max, spanning(min, max, bins, true));
  }

  private static List<Tick> within(double min, double max, double[] positions) {
    double step = positions[1] - positions[0];
    int decimals = decimals(positions, step);
    List<Tick> ticks = new ArrayList<>();
    for (double position : positions) {
      if (position >= min - SLOP * step && position <= max + SLOP * step) {
        ticks.add(new Tick(position, label(position, decimals)));
      }
    }
    return ticks;
  }

  /** Positions that span the range: the first may be below min, the last above max. */
  public static double[] spanning(double min, double max, int bins) {
    return spanning(min, max, bins, false);
  }

  private static double[] spanning(double min, double max, int bins, boolean integers) {
    if (!(min < max) || max - min == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "An axis needs a least and a greatest value, finite and the first below the second.");
    }
    double rawStep = (max - min) / bins;
    double scale = powerOfTenUpTo(rawStep);
    int index = 0;
    while (STEPS[index] * scale < rawStep || integers && !isWhole(STEPS[index] * scale)) {
      index++;
    }
    double[] positions;
    do {
      positions = multiples(min, max, STEPS[index] * scale);
      index--;
    } while (index >= 0
        && inRange(positions, min, max) < 2
        && !(integers && !isWhole(STEPS[index] * scale)));
    return positions;
  }

  private static boolean isWhole(double step) {
    return step >= 1 && Rounding.isInteger(step);
  }

  private static double[] multiples(double min, double max, double step) {
    double first = step * Math.floor(min / step);
    double low = Math.floor((min - first) / step + SLOP);
    double high = Math.ceil((max - first) / step - SLOP);
    double[] positions = new double[(int) (high - low) + 1];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = step * (low + i) + first;
    }
    return positions;
  }

  private static int inRange(double[] positions, double min, double max) {
    int count = 0;
    for (double position : positions) {
      if (position >= min && position <= max) {
        count++;
      }
    }
    return count;
  }

  private static double powerOfTenUpTo(double x) {
    double power = 1;
    while (power <= x / 10) {
      power *= 10;
    }
    for (double divisor = 10; power > x; divisor *= 10) {
      power = 1 / divisor;
    }
    return power;
  }

  private static int decimals(double[] positions, double step) {
    double scale = 1;
    int decimals = 0;
    while (decimals < MAX_DECIMALS && !areWhole(positions, scale, step)) {
      scale *= 10;
      decimals++;
    }
    return decimals;
  }

  private static boolean areWhole(double[] positions, double scale, double step) {
    for (double position : positions) {
      double scaled = position * scale;
      if (Math.abs(scaled - Rounding.nearest(scaled)) > 1e-6 * step * scale) {
        return false;
      }
    }
    return true;
  }

  /** The value rounded to this many decimals, with a true minus sign. */
  static String label(double value, int decimals) {
    double scaled = Math.abs(value);
    for (int i = 0; i < decimals; i++) {
      scaled *= 10;
    }
    String digits = Decimals.fixed(Rounding.nearest(scaled), 0);
    StringBuilder label = new StringBuilder();
    if (value < 0 && Rounding.nearest(scaled) != 0) {
      label.append('\u2212');
    }
    for (int i = -Math.max(0, decimals + 1 - digits.length()); i < digits.length(); i++) {
      if (decimals > 0 && i == digits.length() - decimals) {
        label.append('.');
      }
      label.append(i < 0 ? '0' : digits.charAt(i));
    }
    return label.toString();
  }
}
