package xorlab.check.search;

import java.util.ArrayList;
import java.util.List;
import xorlab.paste.Block;
import xorlab.paste.Block.Layout;
import xorlab.paste.PrintedNumber;

/** Which entry of a matrix of the lab each number of a block is. */
final class BlockEntries {
  /** A number with its place in the lab's matrix. */
  record Entry(int row, int column, PrintedNumber printed) {}

  private BlockEntries() {}

  /**
   * The entries of a matrix that the lab holds as rows x columns; empty if the block has another
   * number of values.
   *
   * @param isTransposed whether a matrix that could be either is columns x rows
   */
  static List<Entry> of(Block block, int rows, int columns, boolean isTransposed) {
    if (block.numbers().size() != rows * columns) {
      return List.of();
    }
    boolean fits = block.rows() == rows && block.columns() == columns;
    boolean fitsTransposed = block.rows() == columns && block.columns() == rows;
    boolean isMatrix = block.layout() == Layout.MATRIX;
    boolean isTurned =
        isMatrix && fits != fitsTransposed ? fitsTransposed : isTransposed && rows * columns > 1;
    int width = isTurned ? rows : columns;
    List<Entry> entries = new ArrayList<>();
    for (int k = 0; k < block.numbers().size(); k++) {
      int row = isTurned ? k % width : k / width;
      int column = isTurned ? k / width : k % width;
      entries.add(new Entry(row, column, block.numbers().get(k)));
    }
    return entries;
  }

  /** Whether a block has a further row or column, for the bias. */
  static boolean isMerged(Block block, int rows, int columns) {
    return block.layout() == Layout.MATRIX
        && block.numbers().size() == rows * (columns + 1)
        && (block.columns() == columns + 1 || block.rows() == columns + 1);
  }

  /** The entries of weights whose bias is a further row or column: column -1 is the bias. */
  static List<Entry> merged(Block block, int rows, int columns, boolean biasFirst) {
    boolean isTurned = block.columns() != columns + 1;
    List<Entry> entries = new ArrayList<>();
    for (int k = 0; k < block.numbers().size(); k++) {
      int i = k / block.columns();
      int j = k % block.columns();
      int row = isTurned ? j : i;
      int at = isTurned ? i : j;
      int column = biasFirst ? at - 1 : at == columns ? -1 : at;
      entries.add(new Entry(row, column, block.numbers().get(k)));
    }
    return entries;
  }
}
