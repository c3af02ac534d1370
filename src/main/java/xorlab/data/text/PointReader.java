package xorlab.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import xorlab.data.Dataset;
import xorlab.numeric.CountFormat;
import xorlab.words.TableWords;

/**
 * Reads points of any text: two columns of numbers and one of labels. It never throws; what it
 * cannot read it leaves out, and says so.
 */
public final class PointReader {
  /** Longer texts are cut. */
  public static final int MAX_CHARACTERS = 5_000_000;

  /** More lines than these are counted, not named. */
  private static final int MAX_TOLD = 20;

  private final List<String> notes = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<TextRow> rows = new ArrayList<>();
  private final List<String> names;
  private final Columns columns;
  private int untold;

  private PointReader(TextTable table) {
    List<TextRow> all = table.rows();
    List<String> header = new ArrayList<>(table.names());
    boolean hasHeader = header.isEmpty() && isHeader(all);
    if (hasHeader) {
      header.addAll(all.get(0).cells());
    }
    List<TextRow> body = all.subList(hasHeader ? 1 : 0, all.size());
    if (hasHeader && !body.isEmpty() && body.get(0).cells().size() == header.size() + 1) {
      header.add(0, ""); // as pandas prints: its index has no name
    }
    boolean hasIndex = !header.isEmpty() && header.get(0).isEmpty() && header.size() > 3;
    columns = Columns.of(body, hasIndex ? 1 : 0);
    names = columns.count() == header.size() ? ofColumns(header) : List.of();
    for (String sentence : table.leftOut()) {
      leaveOut(sentence);
    }
    for (TextRow row : body) {
      readRow(row);
    }
  }

  /** Reads a text. */
  public static ReadPoints read(String text) {
    boolean isCut = text.length() > MAX_CHARACTERS;
    String used = isCut ? text.substring(0, MAX_CHARACTERS) : text;
    PointReader best = new PointReader(DelimitedTable.read(used));
    if (BracketTable.hasBracket(used)) {
      PointReader other = new PointReader(BracketTable.read(used));
      best = other.rows.size() >= best.rows.size() ? other : best;
    }
    if (isCut) {
      best.leftOut.add(0, TableWords.tooLong(CountFormat.of(MAX_CHARACTERS)));
    }
    return best.points();
  }

  /** Whether the first row has no number, and another one has. */
  private static boolean isHeader(List<TextRow> all) {
    return all.size() > 1 && !hasNumber(all.get(0)) && hasNumber(all.get(1));
  }

  private static boolean hasNumber(TextRow row) {
    for (String cell : row.cells()) {
      if (Columns.isNumber(cell)) {
        return true;
      }
    }
    return false;
  }

  private List<String> ofColumns(List<String> header) {
    return List.of(header.get(columns.x()), header.get(columns.y()), header.get(columns.label()));
  }

  /** Keeps a row that has all it needs. */
  private void readRow(TextRow row) {
    int found = row.cells().size();
    if (found != columns.count()) {
      leaveOut(TableWords.otherWidth(columns.count(), found, row.line()));
    } else if (!Columns.isNumber(row.cell(columns.x()))) {
      leaveOut(TableWords.noNumber(columns.x() + 1, row.line()));
    } else if (!Columns.isNumber(row.cell(columns.y()))) {
      leaveOut(TableWords.noNumber(columns.y() + 1, row.line()));
    } else if (row.cell(columns.label()).isEmpty()) {
      leaveOut(TableWords.noLabel(columns.label() + 1, row.line()));
    } else {
      rows.add(row);
    }
  }

  private void leaveOut(String sentence) {
    if (leftOut.size() < MAX_TOLD) {
      leftOut.add(sentence);
    } else {
      untold++;
    }
  }

  private ReadPoints points() {
    if (untold > 0) {
      leftOut.add(TableWords.moreLines(untold));
    }
    LabelWords labels = LabelWords.of(labels());
    List<TextRow> kept = thinned(ofTwoLabels(labels));
    if (kept.isEmpty()) {
      notes.add(TableWords.NO_POINTS);
    } else {
      tell(labels);
    }
    Dataset points = Dataset.zeros(kept.size());
    List<Integer> lines = new ArrayList<>();
    for (TextRow row : kept) {
      double x = coordinate(row, columns.x());
      double y = coordinate(row, columns.y());
      points.set(lines.size(), x, y, labels.classOf(row.cell(columns.label())));
      lines.add(row.line());
    }
    return new ReadPoints(points, lines, names, labels, notes, leftOut);
  }

  private static double coordinate(TextRow row, int column) {
    OptionalDouble number = Columns.number(row.cell(column));
    return number.orElseThrow();
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (TextRow row : rows) {
      labels.add(row.cell(columns.label()));
    }
    return labels;
  }

  private List<TextRow> ofTwoLabels(LabelWords labels) {
    List<TextRow> kept = new ArrayList<>();
    for (TextRow row : rows) {
      if (labels.has(row.cell(columns.label()))) {
        kept.add(row);
      }
    }
    int others = rows.size() - kept.size();
    if (others > 0) {
      leftOut.add(TableWords.otherLabels(others, labels.one(), labels.zero()));
    }
    return kept;
  }

  /** As many rows as fit, evenly spaced, since a file is often sorted by its labels. */
  private List<TextRow> thinned(List<TextRow> all) {
    int most = Dataset.MAX_POINTS;
    if (all.size() <= most) {
      return all;
    }
    List<TextRow> kept = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      kept.add(all.get((int) ((double) i * all.size() / most)));
    }
    leftOut.add(TableWords.tooMany(CountFormat.of(all.size()), CountFormat.of(most)));
    return kept;
  }

  /** Says how the columns and the labels were understood. */
  private void tell(LabelWords labels) {
    String x = column(0, columns.x());
    String y = column(1, columns.y());
    String label = column(2, columns.label());
    if (columns.count() > 3) {
      notes.add(TableWords.columns(columns.count(), label, x, y));
    } else if (!names.isEmpty()) {
      notes.add(TableWords.names(label, x, y));
    }
    if (labels.zero().isEmpty() || labels.one().isEmpty()) {
      boolean isOne = labels.zero().isEmpty();
      notes.add(TableWords.oneLabel(isOne ? labels.one() : labels.zero(), isOne ? 1 : 0));
    } else if (!labels.zero().equals("0") || !labels.one().equals("1")) {
      notes.add(TableWords.labels(labels.one(), labels.zero()));
    }
  }

  /** A column by its name, or by its number from 1. */
  private String column(int name, int index) {
    boolean isNamed = !names.isEmpty() && !names.get(name).isEmpty();
    return isNamed ? TableWords.named(names.get(name)) : Integer.toString(index + 1);
  }
}
