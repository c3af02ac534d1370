package xorlab.paste.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a print: values with the texts before them, and the text behind the last.
 *
 * @param after the words behind the last value, or all words if there is no value
 */
public record LogLine(List<Entry> entries, String after, int start, int end) {

  public boolean isBlank() {
    return entries.isEmpty() && start == end;
  }

  public boolean isText() {
    return entries.isEmpty() && start < end;
  }

  /** Whether it is numbers and nothing else: a row of a table. */
  public boolean isRow() {
    return entries.size() == 1
        && entries.get(0).label().isEmpty()
        && !entries.get(0).sequel()
        && !entries.get(0).values().bracketed()
        && after.isEmpty();
  }

  /** The line with the number in brackets at its beginning without them. */
  public LogLine withScalarFirst() {
    List<Entry> others = new ArrayList<>(entries);
    Values first = entries.get(0).values();
    others.set(0, new Entry("", "", false, first.start(), Values.scalar(first.first())));
    return new LogLine(others, after, start, end);
  }

  /** Whether it is the number of an iteration and nothing else. */
  public boolean isHeadOfIteration() {
    Entry first = entries.get(0);
    return entries.size() == 1
        && first.values().isWholeNumber()
        && (Iterations.isIndex(first.label())
            || first.values().first().numeral().form() == Numeral.Form.FRACTION);
  }

  /** What says which texts and how many values a line has, whatever their numbers are. */
  public String template() {
    StringBuilder template = new StringBuilder();
    for (Entry entry : entries) {
      Values values = entry.values();
      template.append(entry.scope()).append(entry.label()).append(entry.sequel() ? ':' : ' ');
      template.append(values.shape().ordinal()).append(' ').append(values.numbers().size());
      template.append('\n');
    }
    return template.toString();
  }
}
