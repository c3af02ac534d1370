package xorlab.paste;

import java.util.ArrayList;
import java.util.List;

/** Lines that differ in their numbers only: a log. */
final class SeriesGroup {
  private static final int[] NONE = {};

  private final List<LogLine> lines = new ArrayList<>();
  private final List<Integer> outer = new ArrayList<>();
  private final Header header;
  private final Context context;

  SeriesGroup(Header header, Context context) {
    this.header = header;
    this.context = context;
  }

  /** The value of a whole number, or the greatest int for one that is too large. */
  static int whole(Token token) {
    return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, token.numeral().value()));
  }

  /** Whether the line may follow: the number of its iteration, if it has one, is greater. */
  boolean accepts(LogLine line, int iteration) {
    int column = indexColumn(line);
    return lines.isEmpty()
        || column < 0
        || iteration > outer.get(outer.size() - 1)
        || index(line, column) > index(lines.get(lines.size() - 1), column);
  }

  /**
   * Adds a line.
   *
   * @param iteration the number of the iteration that a line above told, or -1
   */
  void add(LogLine line, int iteration) {
    lines.add(line);
    outer.add(iteration);
  }

  private static int index(LogLine line, int column) {
    return whole(line.entries().get(column).values().first());
  }

  /** The entry that is the number of the iteration, or -1. */
  private static int indexColumn(LogLine line) {
    List<Entry> entries = line.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean named =
          Iterations.isIndex(entry.label())
              || entry.values().first().numeral().form() == Numeral.Form.FRACTION
              || i + 1 < entries.size() && counts(entry, entries.get(i + 1));
      if (entry.values().isWholeNumber() && named && entries.size() > 1) {
        return i;
      }
    }
    Entry first = entries.get(0);
    boolean bare = first.label().isEmpty() && first.values().isWholeNumber();
    return bare && entries.size() > 1 ? 0 : -1;
  }

  /** Whether the number of an entry is that of iterations, as the word behind it says. */
  private static boolean counts(Entry entry, Entry next) {
    boolean setting = Name.of(entry.label()).filter(Name::isSetting).isPresent();
    return Iterations.follows(next.label())
        && next.start() == entry.values().end() + 1
        && !setting;
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    LogLine first = lines.get(0);
    if (first.isHeadOfIteration() && lines.size() > 1) {
      return drafts;
    }
    int index = indexColumn(first);
    if (index < 0 && first.entries().size() > 1 && countsUp()) {
      index = 0;
    }
    for (int column = 0; column < first.entries().size(); column++) {
      if (column != index && !isTotal(first, column)) {
        addColumn(drafts, column, index);
      }
    }
    return drafts;
  }

  /** Whether the first values of several lines are whole numbers that increase, such as years. */
  private boolean countsUp() {
    int last = -1;
    for (LogLine line : lines) {
      Entry entry = line.entries().get(0);
      if (!entry.values().isWholeNumber() || whole(entry.values().first()) <= last) {
        return false;
      }
      last = whole(entry.values().first());
    }
    return lines.size() > 1 && Name.of(lines.get(0).entries().get(0).label()).isEmpty();
  }

  /** Whether it is the 1 of 1/4 batches, which says nothing. */
  private static boolean isTotal(LogLine line, int column) {
    Values values = line.entries().get(column).values();
    return values.first().numeral().form() == Numeral.Form.FRACTION;
  }

  private void addColumn(List<Draft> drafts, int column, int index) {
    String label = label(column, index);
    Values values = lines.get(0).entries().get(column).values();
    if (!values.isScalar() || lines.size() == 1 && index < 0) {
      addEach(drafts, column, label);
      return;
    }
    boolean parameter = Name.of(label).filter(Name::isParameter).isPresent();
    if (parameter && lines.size() == 2 && index < 0) {
      addEach(drafts, column, label);
      return;
    }
    List<Token> numbers = new ArrayList<>();
    for (LogLine line : lines) {
      numbers.add(line.entries().get(column).values().first());
    }
    LogLine last = lines.get(lines.size() - 1);
    int end = last.entries().get(last.entries().size() - 1).end();
    int[] indices = indices(index);
    if (numbers.size() == 1 && indices.length == 0) {
      addEach(drafts, column, label);
    } else {
      drafts.add(Draft.series(label, context, numbers, indices, lines.get(0).start(), end));
    }
  }

  private String label(int column, int index) {
    List<Entry> entries = lines.get(0).entries();
    String label = entries.get(column).label();
    if (column == index + 1 && index >= 0) {
      label = Iterations.follows(label) ? Iterations.behind(label) : label;
      label = label.isEmpty() ? Iterations.without(entries.get(index).label()) : label;
    }
    return label.isEmpty() && header.isPresent() && column <= Math.max(0, index + 1)
        ? header.label()
        : label;
  }

  private void addEach(List<Draft> drafts, int column, String label) {
    for (LogLine line : lines) {
      Entry entry = line.entries().get(column);
      boolean above = entry.label().isEmpty() && !label.isEmpty() && header.isPresent();
      drafts.add(
          Draft.of(label, context, entry.values(), above ? header.start() : entry.start()));
    }
  }

  /** The numbers of the iterations: of a column, of the lines above, or none that increase. */
  private int[] indices(int column) {
    int[] own = column < 0 ? NONE : increasing(column);
    return own.length > 0 || lines.size() == 1 ? own : increasing(-1);
  }

  private int[] increasing(int column) {
    int[] indices = new int[lines.size()];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = column >= 0 ? index(lines.get(i), column) : outer.get(i);
      if (indices[i] < 0 || i > 0 && indices[i] <= indices[i - 1]) {
        return NONE;
      }
    }
    return indices;
  }
}
