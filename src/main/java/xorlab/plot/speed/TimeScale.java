package xorlab.plot.speed;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Log;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.NiceNumbers;

/**
 * A logarithmic axis of times, from one power of ten to another.
 *
 * @param first the exponent of the least time, in milliseconds
 * @param last the exponent of the greatest time
 */
record TimeScale(int first, int last) {
  /** An axis for all measured times; NaN is a time not measured yet. */
  static TimeScale of(List<EngineTimes> all) {
    double min = Double.MAX_VALUE;
    double greatest = 0;
    for (EngineTimes times : all) {
      for (double time : new double[] {times.javaScript(), times.webAssembly()}) {
        if (time > 0) {
          min = Math.min(min, time);
          greatest = Math.max(greatest, time);
        }
      }
    }
    if (greatest == 0) {
      return new TimeScale(-6, 0);
    }
    int first = NiceNumbers.exponent(min);
    int last = NiceNumbers.exponent(greatest) + 1;
    return new TimeScale(first, Math.max(last, first + 2));
  }

  /** The position of a time, in the units of the axis. */
  static double place(double milliseconds) {
    return Log.log(milliseconds);
  }

  double bottom() {
    return place(NiceNumbers.power(first));
  }

  double top() {
    return place(NiceNumbers.power(last));
  }

  /** A tick at each power of ten, with at most this many labels. */
  List<Tick> ticks(int labels) {
    List<Tick> ticks = new ArrayList<>();
    int stride = (last - first) / labels + 1;
    for (int exponent = first; exponent <= last; exponent++) {
      double time = NiceNumbers.power(exponent);
      String label = (exponent - first) % stride == 0 ? TimeText.of(time, 1) : "";
      ticks.add(new Tick(place(time), label));
    }
    return ticks;
  }
}
