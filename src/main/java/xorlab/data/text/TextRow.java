package xorlab.data.text;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line of the text, from 1
 * @param cells without blanks and quotation marks around them
 */
record TextRow(int line, List<String> cells) {
  /** A cell; empty if the row is too short. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
