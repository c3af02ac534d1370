package xorlab.plot.survey;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.NiceNumbers;

/** The ticks of a logarithmic axis, on which a place is a power of ten. */
final class LogTicks {
  private static final double LN10 = Log.log(10);

  private LogTicks() {}

  /** Powers of ten or, within one of them, round numbers. */
  static List<Tick> between(double low, double high, int bins) {
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
