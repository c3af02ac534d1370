package xorlab.paste.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Values of a line with the text before them.
 *
 * @param label the text, without punctuation around it
 * @param scope the name before the brace that holds the entry, as in {@code "layer1": {"W": ...}}
 * @param sequel whether the text before it holds a colon, an equals sign or the like
 * @param start where the label begins, or the values if there is none
 */
public record Entry(String label, String scope, boolean sequel, int start, Values values) {

  public Entry named(String other) {
    return new Entry(other, scope, sequel, start, values);
  }

  /** With the lists that follow the name as rows of one matrix, as {@code print(*W)} prints W. */
  static List<Entry> joined(List<Entry> entries) {
    List<Entry> joined = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); ) {
      Entry first = entries.get(i);
      int end = i + 1;
      while (end < entries.size() && entries.get(end).continues(first)) {
        end++;
      }
      joined.add(end == i + 1 ? first : first.with(entries.subList(i + 1, end)));
      i = end;
    }
    return joined;
  }

  private boolean continues(Entry first) {
    return label.isEmpty()
        && !sequel
        && !first.label.isEmpty()
        && values.shape() == Values.Shape.LIST
        && values.bracketed()
        && first.values.bracketed()
        && first.values.columns() == values.columns();
  }

  private Entry with(List<Entry> others) {
    List<Token> numbers = new ArrayList<>(values.numbers());
    for (Entry other : others) {
      numbers.addAll(other.values.numbers());
    }
    int rows = values.rows() + others.size();
    int end = others.get(others.size() - 1).end();
    return new Entry(
        label, scope, sequel, start, Values.matrix(numbers, rows, true, values.start(), end));
  }

  public int end() {
    return values.end();
  }
}
