package xorlab.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xorlab.paste.text.Entry;
import xorlab.paste.text.LogLine;
import xorlab.paste.text.Token;
import xorlab.paste.text.Values;

/** Makes drafts of blocks of the lines of a print. */
final class Assembler {
  private final List<Draft> drafts = new ArrayList<>();
  private final List<SeriesGroup> groups = new ArrayList<>();
  private final Map<String, SeriesGroup> open = new HashMap<>();
  private final Rows rows = new Rows();
  private Header header = Header.NONE;
  private Context context = Context.NONE;
  private int iteration = -1;

  static List<Draft> drafts(List<LogLine> lines) {
    Assembler assembler = new Assembler();
    for (LogLine line : CountedRows.without(lines)) {
      assembler.add(line);
    }
    return assembler.finish();
  }

  private List<Draft> finish() {
    finishRows();
    for (SeriesGroup group : groups) {
      drafts.addAll(group.drafts());
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.values().start()));
    return drafts;
  }

  private void add(LogLine line) {
    if (line.isBlank()) {
      if (!rows.isInColumns()) {
        finishRows();
      }
    } else if (line.isText()) {
      text(line);
    } else if (line.isRow()) {
      row(line.entries().get(0).values().numbers());
    } else if (isRowOfR(line)) {
      rowOfR(line);
    } else if (isFactor(line)) {
      factor(line);
    } else if (line.entries().get(0).label().startsWith("Column")) {
      startColumns();
    } else if (!line.after().contains("-element ")) {
      finishRows();
      labelled(line);
    }
  }

  private void startColumns() {
    if (!rows.joins()) {
      finishRows();
    }
    rows.startColumns();
  }

  private void text(LogLine line) {
    finishRows();
    boolean type = line.after().contains("Matrix{") || line.after().contains("Vector{");
    boolean rule = NameWords.of(line.after()).size() == 0;
    if (!type && !rule) {
      header = new Header(line.after(), line.start());
      context = context.after(line.after());
    }
  }

  private void row(List<Token> numbers) {
    if (!rows.fits(numbers.size())) {
      finishRows();
    }
    rows.add(numbers);
  }

  private void finishRows() {
    List<List<Token>> taken = rows.take();
    while (!taken.isEmpty()) {
      List<Token> first = taken.get(0);
      if (taken.size() == 1 && first.size() == 1 && !header.label().isEmpty()) {
        numberBelow(first.get(0));
      } else {
        drafts.addAll(new Table(taken, header, context).drafts());
      }
      header = Header.NONE;
      taken = rows.take();
    }
  }

  /** A number below its name, which may come again: it is read as if both were in one line. */
  private void numberBelow(Token number) {
    Entry entry = new Entry(header.label(), "", true, header.start(), Values.scalar(number));
    labelled(new LogLine(List.of(entry), "", header.start(), number.end()));
  }

  /** {@code [1,] 1.76 0.40} or {@code [1] 2.99 3.07}. */
  private static boolean isRowOfR(LogLine line) {
    if (line.entries().size() != 2 || !line.after().isEmpty()) {
      return false;
    }
    Entry first = line.entries().get(0);
    Entry second = line.entries().get(1);
    return first.label().isEmpty()
        && second.label().isEmpty()
        && !second.sequel()
        && first.values().bracketed()
        && first.values().numbers().size() == 1
        && first.values().first().numeral().isInteger()
        && !second.values().bracketed();
  }

  private void rowOfR(LogLine line) {
    Values index = line.entries().get(0).values();
    List<Token> numbers = line.entries().get(1).values().numbers();
    boolean ofMatrix = index.end() - index.first().end() > 1;
    if (ofMatrix) {
      row(numbers);
      return;
    }
    int at = SeriesGroup.whole(index.first());
    if (rows.runsTo(at)) {
      rows.run();
      rows.add(numbers);
    } else if (at == 1) {
      row(numbers);
    } else {
      finishRows();
      labelled(line.withScalarFirst());
    }
  }

  private static boolean isFactor(LogLine line) {
    return line.entries().size() == 1
        && line.after().equals("*")
        && line.entries().get(0).values().isScalar();
  }

  private void factor(LogLine line) {
    finishRows();
    Entry entry = line.entries().get(0);
    rows.setFactor(entry.values().first().numeral().exponent());
    if (!entry.label().isEmpty()) {
      header = new Header(entry.label(), entry.start());
    }
  }

  private void labelled(LogLine printed) {
    if (printed.isHeadOfIteration()) {
      iteration = SeriesGroup.whole(printed.entries().get(0).values().first());
      context = Context.NONE;
      header = Header.NONE;
    }
    LogLine line = named(printed);
    String key = line.template() + context.time().ordinal() + context.gradients();
    SeriesGroup group = open.get(key);
    if (group == null || !group.accepts(line, iteration)) {
      group = new SeriesGroup(header, context);
      groups.add(group);
      open.put(key, group);
    }
    group.add(line, iteration);
    header = Header.NONE;
  }

  /** The line with the name above it, if what it begins with has none. */
  private LogLine named(LogLine line) {
    Entry first = line.entries().get(0);
    boolean nameless = first.label().isEmpty() && !header.label().isEmpty();
    if (!nameless
        || SeriesGroup.isTruth(line)
        || line.entries().size() > 1 && first.values().isScalar()) {
      return line;
    }
    List<Entry> entries = new ArrayList<>(line.entries());
    entries.set(0, new Entry(header.label(), first.scope(), true, header.start(), first.values()));
    return new LogLine(entries, line.after(), header.start(), line.end());
  }
}
