package xorlab.page.survey;

import xorlab.numeric.Decimals;
import xorlab.plot.draw.NiceNumbers;
import xorlab.survey.MapAxis;
import xorlab.survey.ParameterMap;
import xorlab.survey.ParameterMap.Extent;
import xorlab.words.MapWords;

/** The description of the map in words, and the values of a pixel. */
final class MapText {
  private static final int MAX_DECIMALS = 12;

  /** The digits of a number on a logarithmic axis. */
  private static final int DIGITS = 3;

  private MapText() {}

  /**
   * What the map shows: its axes with their ranges, and how many runs are solved.
   *
   * @param progress the sentences of the tally
   */
  static String describe(MapAxes axes, Extent extent, String progress) {
    return MapWords.description(
        range(axes.horizontalName(), axes.horizontal(), extent.left(), extent.right()),
        progress,
        range(axes.verticalName(), axes.vertical(), extent.bottom(), extent.top()));
  }

  private static String range(String name, MapAxis axis, double low, double high) {
    return MapWords.range(name, end(axis, low), end(axis, high));
  }

  private static String end(MapAxis axis, double place) {
    return axis.isLogarithmic()
        ? NiceNumbers.text(axis.value(place), DIGITS)
        : Decimals.plain(place);
  }

  /**
   * The values of a pixel on both axes.
   *
   * @param zoom with the window of the map
   */
  static String values(MapAxes axes, MapZoom zoom, ParameterMap map, int column, int row) {
    double stepAcross = zoom.width() / map.columns();
    double stepUp = zoom.height() / map.rows();
    return axes.horizontalName()
        + " "
        + value(axes.horizontal(), map.valueAcross(column), stepAcross)
        + ", "
        + axes.verticalName()
        + " "
        + value(axes.vertical(), map.valueUp(row), stepUp);
  }

  /** A value with enough decimals to distinguish it from the next pixel's. */
  private static String value(MapAxis axis, double value, double pixel) {
    if (axis.isLogarithmic()) {
      return NiceNumbers.text(value, DIGITS);
    }
    int decimals = 0;
    for (double step = pixel; step < 1 && decimals < MAX_DECIMALS; step *= 10) {
      decimals++;
    }
    return axis instanceof MapAxis.Seed ? Decimals.plain(value) : Decimals.fixed(value, decimals);
  }
}
