package xorlab.paste;

import java.util.List;
import java.util.Optional;

/**
 * Numbers that belong together, with the name printed for them.
 *
 * @param label the name as printed, or an empty text
 * @param quantity what the name means, if it is known
 * @param rows 1 unless the layout is a matrix
 * @param columns how many numbers a row has
 * @param numbers rows x columns of them, row by row
 * @param indices for a series the iteration of each number, else empty
 * @param start where the block begins in the text, with its label
 * @param end where the block ends in the text
 */
public record Block(
    String label,
    Optional<Quantity> quantity,
    Layout layout,
    int rows,
    int columns,
    List<PrintedNumber> numbers,
    int[] indices,
    int start,
    int end) {

  /** How the numbers were arranged. */
  public enum Layout {
    SCALAR,
    LIST,
    MATRIX
  }
}
