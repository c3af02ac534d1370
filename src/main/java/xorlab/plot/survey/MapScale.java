package xorlab.plot.survey;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.NiceNumbers;

/** The scale of an axis of the map; a place on a logarithmic one is the power of ten. */
public enum MapScale {
  LINEAR,
  LOGARITHMIC;

  private static final double LN10 = Log.log(10);

  /** The ticks between two places. */
  List<Tick> ticks(double low, double high, int bins) {
    if (this == LINEAR) {
      return Ticks.between(low, high, bins);
    }
    List<Tick> ticks = new ArrayList<>();
    int first = (int) Math.ceil(low - 1e-9);
    int last = (int) Math.floor(high + 1e-9);
    if (last > first) {
      int step = (last - first + bins - 1) / bins;
      for (int power = first; power <= last; power += step) {
        ticks.add(new Tick(power, NiceNumbers.text(NiceNumbers.power(power), 1)));
      }
      return ticks;
    }
    for (Tick tick : Ticks.between(Exp.exp(low * LN10), Exp.exp(high * LN10), bins)) {
      if (tick.position() > 0) {
        ticks.add(new Tick(Log.log(tick.position()) / LN10, tick.label()));
      }
    }
    return ticks;
  }
}
