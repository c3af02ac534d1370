package xorlab.plot.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import xorlab.plot.axis.Ticks.Tick;

/** The ticks that were asked for last: the axes of a figure mostly stay as they are. */
final class RecentTicks {
  private static final int COUNT = 16;

  private record Entry(double min, double max, int bins, boolean integers, List<Tick> ticks) {}

  private final List<Entry> entries = new ArrayList<>();
  private int oldest;

  /** The ticks for these arguments, computed only if they are not among the last ones. */
  List<Tick> get(double min, double max, int bins, boolean integers, Supplier<List<Tick>> compute) {
    for (Entry entry : entries) {
      if (entry.min == min
          && entry.max == max
          && entry.bins == bins
          && entry.integers == integers) {
        return entry.ticks;
      }
    }
    Entry entry = new Entry(min, max, bins, integers, List.copyOf(compute.get()));
    if (entries.size() < COUNT) {
      entries.add(entry);
    } else {
      entries.set(oldest, entry);
      oldest = (oldest + 1) % COUNT;
    }
    return entry.ticks;
  }
}
