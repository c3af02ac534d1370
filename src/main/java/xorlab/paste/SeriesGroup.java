package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.paste.Quantity.Kind;
import xorlab.paste.text.Entry;
import xorlab.paste.text.Iterations;
import xorlab.paste.text.LogLine;
import xorlab.paste.text.Numeral;
import xorlab.paste.text.Token;
import xorlab.paste.text.Values;

/** Lines that differ in their numbers only: a log. */
final class SeriesGroup {
  private static final int[] NONE = {};

  /** So many lines of one sample each are a table of samples. */
  private static final int FEWEST_SAMPLES = 3;

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
      boolean last = i == entries.size() - 1 && Iterations.follows(line.after()) && tellsLoss(line);
      if (entry.values().isWholeNumber() && (named || last) && entries.size() > 1) {
        return i;
      }
    }
    Entry first = entries.get(0);
    boolean bare = first.label().isEmpty() && first.values().isWholeNumber();
    return bare && entries.size() > 1 ? 0 : -1;
  }

  private static boolean tellsLoss(LogLine line) {
    Optional<Name> name = Name.of(line.entries().get(0).label());
    return name.filter(n -> n.kind() == Kind.LOSS).isPresent();
  }

  /** Whether the number of an entry is that of iterations, as the word behind it says. */
  private static boolean counts(Entry entry, Entry next) {
    return next.start() == entry.values().end() + 1
        && Iterations.follows(next.label())
        && Name.of(entry.label()).filter(Name::isSetting).isEmpty();
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    LogLine first = lines.get(0);
    if (first.isHeadOfIteration()) {
      return drafts;
    }
    if (lines.size() >= FEWEST_SAMPLES && isTruth(first)) {
      return truthTable();
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
    String label = lines.get(0).entries().get(0).label();
    boolean named = Iterations.isColumn(label);
    int last = -1;
    for (LogLine line : lines) {
      Values values = line.entries().get(0).values();
      boolean ofSentence = named && values.isScalar() && values.first().numeral().unit() == 0;
      if (!values.isWholeNumber() && !ofSentence || whole(values.first()) <= last) {
        return false;
      }
      last = whole(values.first());
    }
    return lines.size() > 1 && (named || Name.of(label).isEmpty());
  }

  /** Whether it is the 1 of 1/4 batches, which says nothing. */
  private static boolean isTotal(LogLine line, int column) {
    Values values = line.entries().get(column).values();
    return values.first().numeral().form() == Numeral.Form.FRACTION;
  }

  private void addColumn(List<Draft> drafts, int column, int index) {
    String label = label(column, index);
    Values values = lines.get(0).entries().get(column).values();
    Optional<Name> name = Name.of(label);
    boolean ofLayer = name.filter(Name::hasLayer).isPresent();
    if (lines.size() >= FEWEST_SAMPLES && !values.isScalar() && isSample(values, name)) {
      drafts.add(stacked(column, label));
      return;
    }
    boolean single = values.isScalar() || values.numbers().size() == 1 && !ofLayer;
    boolean twice = ofLayer && lines.size() == 2 && index < 0;
    if (!single || twice || lines.size() == 1 && index < 0) {
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

  /** Whether a line tells the input of one sample, or one prediction. */
  private static boolean isSample(Values values, Optional<Name> name) {
    boolean value = name.filter(n -> n.kind() == Kind.X || n.kind() == Kind.PREDICTION).isPresent();
    return values.numbers().size() <= 2 && values.rows() == 1 && value;
  }

  /** What several lines tell of one sample each, as a matrix with a row a sample, or a list. */
  private Draft stacked(int column, String label) {
    List<Token> numbers = new ArrayList<>();
    for (LogLine line : lines) {
      numbers.addAll(line.entries().get(column).values().numbers());
    }
    Entry first = lines.get(0).entries().get(column);
    int start = first.values().start();
    int end = lines.get(lines.size() - 1).entries().get(column).end();
    boolean bracketed = first.values().bracketed();
    Values values =
        numbers.size() == lines.size()
            ? Values.list(numbers, bracketed, start, end)
            : Values.matrix(numbers, lines.size(), bracketed, start, end);
    return Draft.of(label, context, values, first.start());
  }

  /** Whether a line is one of a table of truth: two inputs, an arrow, and what became of them. */
  static boolean isTruth(LogLine line) {
    List<Entry> entries = line.entries();
    Optional<Name> name = Name.of(entries.get(0).label());
    if (entries.size() < 2 || name.isPresent() && name.get().kind() != Kind.X) {
      return false;
    }
    Values inputs = entries.get(0).values();
    Entry output = entries.get(1);
    return inputs.numbers().size() == 2
        && inputs.rows() == 1
        && Table.isTruth(inputs.numbers())
        && output.sequel()
        && output.values().numbers().size() == 1
        && (output.label().isEmpty() || isPrediction(output.label()));
  }

  private static boolean isPrediction(String label) {
    return Name.of(label).filter(name -> name.kind() == Kind.PREDICTION).isPresent();
  }

  private List<Draft> truthTable() {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(stacked(0, lines.get(0).entries().get(0).label()).meaning(Table.INPUTS));
    drafts.add(stacked(1, lines.get(0).entries().get(1).label()).meaning(Table.PREDICTIONS));
    for (int column = 2; column < lines.get(0).entries().size(); column++) {
      Entry entry = lines.get(0).entries().get(column);
      Draft draft = stacked(column, entry.label());
      boolean target = entry.label().isEmpty() && Table.isTruth(entry.values().numbers());
      drafts.add(target ? draft.meaning(Table.TARGETS) : draft);
    }
    return drafts;
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
      int start = above ? header.start() : entry.start();
      drafts.add(Draft.of(label, context, entry.values(), start).within(entry.scope()));
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
