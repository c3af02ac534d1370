package xorlab.paste;

import java.util.List;
import xorlab.paste.Block.Layout;

/**
 * Numbers that were printed together.
 *
 * @param bracketed whether brackets hold them, as Python and its like print
 */
record Values(
    List<Token> numbers, Layout layout, int rows, int columns, boolean bracketed, int start, int end) {

  static Values scalar(Token number) {
    return new Values(List.of(number), Layout.SCALAR, 1, 1, false, number.start(), number.end());
  }

  static Values list(List<Token> numbers, boolean bracketed, int start, int end) {
    return new Values(numbers, Layout.LIST, 1, numbers.size(), bracketed, start, end);
  }

  /** One number or a list of them, without brackets. */
  static Values bare(List<Token> numbers) {
    Token last = numbers.get(numbers.size() - 1);
    return numbers.size() == 1
        ? scalar(last)
        : list(List.copyOf(numbers), false, numbers.get(0).start(), last.end());
  }

  static Values matrix(List<Token> numbers, int rows, boolean bracketed, int start, int end) {
    int columns = numbers.size() / rows;
    return new Values(numbers, Layout.MATRIX, rows, columns, bracketed, start, end);
  }

  boolean isScalar() {
    return layout == Layout.SCALAR;
  }

  boolean isWholeNumber() {
    return isScalar() && first().numeral().isInteger();
  }

  /** Whether it is a list without brackets whose first number may be that of an iteration. */
  boolean startsWhole() {
    return layout == Layout.LIST && !bracketed && first().numeral().isInteger();
  }

  Token first() {
    return numbers.get(0);
  }
}
