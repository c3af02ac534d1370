package xorlab.paste.text;

import java.util.List;

/**
 * Numbers that were printed together.
 *
 * @param bracketed whether brackets hold them, as Python and its like print
 */
public record Values(
    List<Token> numbers,
    Shape shape,
    int rows,
    int columns,
    boolean bracketed,
    int start,
    int end) {

  /** How they were arranged. */
  public enum Shape {
    SCALAR,
    LIST,
    MATRIX
  }

  /** One number. */
  public static Values scalar(Token number) {
    return new Values(List.of(number), Shape.SCALAR, 1, 1, false, number.start(), number.end());
  }

  public static Values list(List<Token> numbers, boolean bracketed, int start, int end) {
    return new Values(numbers, Shape.LIST, 1, numbers.size(), bracketed, start, end);
  }

  /** One number or a list of them, without brackets. */
  public static Values bare(List<Token> numbers) {
    Token last = numbers.get(numbers.size() - 1);
    return numbers.size() == 1
        ? scalar(last)
        : list(List.copyOf(numbers), false, numbers.get(0).start(), last.end());
  }

  public static Values matrix(
      List<Token> numbers, int rows, boolean bracketed, int start, int end) {
    int columns = numbers.size() / rows;
    return new Values(numbers, Shape.MATRIX, rows, columns, bracketed, start, end);
  }

  public boolean isScalar() {
    return shape == Shape.SCALAR;
  }

  public boolean isWholeNumber() {
    return isScalar() && first().numeral().isInteger();
  }

  /** Whether it is a list without brackets whose first number may be that of an iteration. */
  public boolean startsWhole() {
    return shape == Shape.LIST && !bracketed && first().numeral().isInteger();
  }

  public Token first() {
    return numbers.get(0);
  }
}
