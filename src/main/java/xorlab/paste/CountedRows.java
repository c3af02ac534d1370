package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.paste.Quantity.Kind;
import xorlab.paste.text.Entry;
import xorlab.paste.text.LogLine;
import xorlab.paste.text.Token;
import xorlab.paste.text.Values;

/**
 * Tuples that begin with the number of an iteration, one a line as in {@code (0, 2.99)} or all in
 * one list as in {@code [(0, 2.99), (20, 2.85)]}.
 */
final class CountedRows {
  private CountedRows() {}

  /** The lines with such tuples as lines of a log; the others as they are. */
  static List<LogLine> without(List<LogLine> lines) {
    List<LogLine> all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      LogLine line = lines.get(i);
      if (!mayCount(line)) {
        all.add(line);
      } else if (line.entries().get(0).values().rows() > 1) {
        addRows(all, line);
      } else {
        int number = first(line);
        boolean follows = i > 0 && mayCount(lines.get(i - 1)) && first(lines.get(i - 1)) < number;
        boolean leads =
            i + 1 < lines.size() && mayCount(lines.get(i + 1)) && first(lines.get(i + 1)) > number;
        all.add(follows || leads ? row(line, line.entries().get(0).values().numbers()) : line);
      }
    }
    return all;
  }

  private static int first(LogLine line) {
    return SeriesGroup.whole(line.entries().get(0).values().first());
  }

  /** Whether all rows are a whole number, which increases, and others that are not whole. */
  private static boolean mayCount(LogLine line) {
    if (line.entries().size() != 1 || !line.after().isEmpty()) {
      return false;
    }
    Entry entry = line.entries().get(0);
    Values values = entry.values();
    if (!values.bracketed() || values.columns() < 2 || !mayBeSeries(entry.label())) {
      return false;
    }
    int last = -1;
    for (int i = 0; i < values.numbers().size(); i += values.columns()) {
      Token first = values.numbers().get(i);
      boolean counts = first.numeral().isInteger() && SeriesGroup.whole(first) > last;
      if (!counts || values.numbers().get(i + 1).numeral().isInteger()) {
        return false;
      }
      last = SeriesGroup.whole(first);
    }
    return true;
  }

  private static boolean mayBeSeries(String label) {
    Optional<Name> name = Name.of(label);
    return name.isEmpty() || name.get().kind() == Kind.LOSS || name.get().kind() == Kind.OTHER;
  }

  private static void addRows(List<LogLine> all, LogLine line) {
    Values values = line.entries().get(0).values();
    for (int i = 0; i < values.numbers().size(); i += values.columns()) {
      all.add(row(line, values.numbers().subList(i, i + values.columns())));
    }
  }

  private static LogLine row(LogLine line, List<Token> numbers) {
    Entry entry = line.entries().get(0);
    Token index = numbers.get(0);
    Values others = Values.bare(numbers.subList(1, numbers.size()));
    Entry counted = new Entry("", "", false, index.start(), Values.scalar(index));
    Entry named = new Entry(entry.label(), entry.scope(), entry.sequel(), entry.start(), others);
    return new LogLine(List.of(counted, named), "", line.start(), line.end());
  }
}
