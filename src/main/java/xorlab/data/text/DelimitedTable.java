package xorlab.data.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with a row on each line: CSV, with commas or semicolons, TSV, or columns with blanks
 * between them. A cell may stand in quotation marks, which are doubled within it; it ends with its
 * line at the latest. Empty lines and those that begin with # or // are passed over.
 */
final class DelimitedTable {
  /** What may stand between cells; of two that fit as well, the one before. */
  private static final String SEPARATORS = "\t;, ";

  /** So many rows decide what stands between the cells. */
  private static final int SAMPLE = 50;

  private DelimitedTable() {}

  static TextTable read(String text) {
    List<TextRow> lines = lines(text);
    char separator = separator(lines);
    List<TextRow> rows = new ArrayList<>();
    for (TextRow line : lines) {
      rows.add(new TextRow(line.line(), split(line.cell(0), separator)));
    }
    return new TextTable(List.of(), rows, List.of());
  }

  /** The lines that are no comments, each as a row of one cell. */
  private static List<TextRow> lines(String text) {
    List<TextRow> lines = new ArrayList<>();
    int number = 0;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      number++;
      String line = text.substring(start, end);
      String trimmed = line.trim();
      if (!trimmed.isEmpty() && !trimmed.startsWith("#") && !trimmed.startsWith("//")) {
        lines.add(new TextRow(number, List.of(line)));
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  /** The separator by which the most rows have two numbers and more. */
  private static char separator(List<TextRow> lines) {
    char best = ',';
    int most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      int fitting = 0;
      for (int j = 0; j < Math.min(SAMPLE, lines.size()); j++) {
        List<String> cells = split(lines.get(j).cell(0), SEPARATORS.charAt(i));
        int numbers = 0;
        for (String cell : cells) {
          numbers += Columns.isNumber(cell) ? 1 : 0;
        }
        fitting += numbers > 1 && cells.size() > 2 ? 2 : numbers > 1 ? 1 : 0;
      }
      if (fitting > most) {
        most = fitting;
        best = SEPARATORS.charAt(i);
      }
    }
    return best;
  }

  private static List<String> split(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && (isQuoted || cell.toString().trim().isEmpty())) {
        boolean isDoubled = isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (isDoubled) {
          cell.append(c);
          i++;
        } else {
          isQuoted = !isQuoted;
        }
      } else if (!isQuoted && (c == separator || separator == ' ' && c <= ' ')) {
        add(cell, separator, cells);
      } else {
        cell.append(c);
      }
    }
    add(cell, separator, cells);
    return cells;
  }

  /** Several blanks between columns are as one. */
  private static void add(StringBuilder cell, char separator, List<String> cells) {
    String text = cell.toString().trim();
    if (separator != ' ' || !text.isEmpty()) {
      cells.add(text);
    }
    cell.setLength(0);
  }
}
