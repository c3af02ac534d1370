package xorlab.data;

import java.util.Optional;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;

/**
 * Labelled points.
 *
 * @param X the inputs, N x 2
 * @param y their labels, N x 1, each 0 or 1
 */
public record Dataset(Matrix X, Matrix y) {
  /** The maximum number of points, drawn or the reader's own. */
  public static final int MAX_POINTS = 1000;

  /** Up to so many points are always written as people write them. */
  private static final int MAX_PLAIN = 20;

  /** The coordinates of a point: the number of columns of X. */
  public static final int INPUTS = 2;

  /** The four points of XOR, in the notebook's order. */
  public static Dataset xor() {
    return new Sampling(Sampling.MIN_COUNT, 0, 0).draw(new TruthTable(0, 1, 1, 0));
  }

  /** A number of points, all of them (0, 0) with the label 0. */
  public static Dataset zeros(int points) {
    return new Dataset(new Matrix(points, INPUTS), new Matrix(points, 1));
  }

  /**
   * {@code x,y,label;x,y,label}, or the packed form where there are many points and it is shorter;
   * both read back to the same points.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < points(); i++) {
      text.append(i > 0 ? ";" : "")
          .append(Decimals.plain(X.get(i, 0)))
          .append(',')
          .append(Decimals.plain(X.get(i, 1)))
          .append(',')
          .append(Decimals.plain(y.get(i, 0)));
    }
    String plain = text.toString();
    String packed = points() > MAX_PLAIN ? PackedPoints.write(this) : plain;
    return packed.length() < plain.length() ? packed : plain;
  }

  /** Whether a text is meant as packed points, for {@link #unpacked}. */
  public static boolean isPacked(String text) {
    return PackedPoints.isPacked(text);
  }

  /** The points of a packed text; empty if it is damaged. */
  public static Optional<Dataset> unpacked(String text) {
    return PackedPoints.read(text);
  }

  /** These points with each column brought to the range from -1 to 1: see {@link Scaling}. */
  public Dataset scaled() {
    return Scaling.scaled(this);
  }

  /** These points, with another i-th point. */
  public Dataset withPoint(int i, double x, double y, double label) {
    Dataset changed = new Dataset(X.copy(), this.y.copy());
    changed.set(i, x, y, label);
    return changed;
  }

  /** These points, with the other label for the i-th. */
  public Dataset withLabelFlipped(int i) {
    return withPoint(i, X.get(i, 0), X.get(i, 1), 1 - y.get(i, 0));
  }

  /** These points, and one more at the end. */
  public Dataset withPointAdded(double x, double y, double label) {
    Dataset longer = zeros(points() + 1);
    for (int i = 0; i < points(); i++) {
      longer.set(i, X.get(i, 0), X.get(i, 1), this.y.get(i, 0));
    }
    longer.set(points(), x, y, label);
    return longer;
  }

  /** These points without the i-th. */
  public Dataset withPointRemoved(int i) {
    Dataset shorter = zeros(points() - 1);
    for (int from = 0; from < points(); from++) {
      if (from != i) {
        int to = from < i ? from : from - 1;
        shorter.set(to, X.get(from, 0), X.get(from, 1), y.get(from, 0));
      }
    }
    return shorter;
  }

  public void set(int i, double x, double y, double label) {
    X.set(i, 0, x);
    X.set(i, 1, y);
    this.y.set(i, 0, label);
  }

  /** N. */
  public int points() {
    return X.rows();
  }

  /** Copies a point into a row of another data set. */
  public void copyRow(int i, int to, Dataset part) {
    System.arraycopy(X.values(), i * INPUTS, part.X.values(), to * INPUTS, INPUTS);
    part.y.set(to, 0, y.get(i, 0));
  }
}
