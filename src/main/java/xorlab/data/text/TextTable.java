package xorlab.data.text;

import java.util.List;

/**
 * The rows of a text.
 *
 * @param names of the columns; empty if the form of the text has no place for them
 * @param leftOut a sentence for each part of the text that is no row
 */
record TextTable(List<String> names, List<TextRow> rows, List<String> leftOut) {}
