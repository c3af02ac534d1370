package xorlab.ledger;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import xorlab.network.Inputs;
import xorlab.numeric.Matrix;
import xorlab.words.LedgerWords;

/** One matrix of an iteration: its name, its values, its meaning and how its cells are computed. */
public class LedgerMatrix {
  private final Symbol symbol;
  private final int layer;
  private final Inputs inputs;
  private final Supplier<Matrix> values;
  private final IntUnaryOperator points;
  private final String formula;
  private final String meaning;
  private final List<Operand> operands;
  private final CellExpression expression;
  private final int terms;

  /**
   * @param inputs of the network, for their titles
   * @param values gives the matrix of the iteration that the ledger shows, always of one shape
   * @param points gives the number of the point in a row, if each point has a row
   * @param formula the right-hand side; nothing for what is given
   */
  LedgerMatrix(
      Symbol symbol,
      int layer,
      Inputs inputs,
      Supplier<Matrix> values,
      IntUnaryOperator points,
      String formula,
      String meaning,
      List<Operand> operands,
      CellExpression expression) {
    this.symbol = symbol;
    this.layer = layer;
    this.inputs = inputs;
    this.values = values;
    this.points = points;
    this.formula = formula;
    this.meaning = meaning;
    this.operands = operands;
    this.expression = expression;
    int max = 0;
    for (Operand operand : operands) {
      max = Math.max(max, operand.terms());
    }
    terms = max;
  }

  public Symbol symbol() {
    return symbol;
  }

  /** The layer it belongs to; 0 also for the labels and for single numbers: they have none. */
  public int layer() {
    return layer;
  }

  /** Its name in one word, the same in every iteration: "A0", "dW2", "newW1", "loss". */
  public String id() {
    String name = name();
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank) + name.substring(blank + 1);
  }

  /** "dW2", "new W1", "loss". */
  public String name() {
    return symbol.isPerLayer() ? symbol.label() + layer : symbol.label();
  }

  /** The name as MathML, in a {@code <math>} element. */
  public String nameMathML() {
    return MathML.of(name());
  }

  /** "dW2 = dZ2ᵀ A1", where * goes value by value; the name alone for what is given. */
  public String formula() {
    return formula.isEmpty() ? name() : name() + " = " + formula;
  }

  /** The formula as MathML, in a {@code <math>} element. */
  public String formulaMathML() {
    return MathML.of(formula());
  }

  /** That its lines have a mistake, in a few words; "" if they do not. */
  public String note() {
    return "";
  }

  /** What it is, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** The values in the iteration that {@link Ledger#update} was last given. */
  public Matrix values() {
    return values.get();
  }

  /** The cell in this row and column, counted from 0. */
  public Cell cell(int row, int column) {
    return new Cell(this, row, column);
  }

  /**
   * What a row holds: "point 2", "unit 0", or nothing for a single number. Points change from batch
   * to batch.
   */
  public String rowTitle(int row) {
    return switch (symbol.extent()) {
      case POINTS, LABELS, COORDINATES -> LedgerWords.point(rowNumber(row));
      case WEIGHTS, BIASES -> LedgerWords.unit(row);
      case SCALAR -> "";
    };
  }

  /** What a column holds: "unit 1", "input 0", or nothing if there is only ever one. */
  public String columnTitle(int column) {
    return switch (symbol.extent()) {
      case POINTS -> unitOf(layer, column);
      case COORDINATES -> Inputs.COORDINATES.features().get(column).label();
      case WEIGHTS -> LedgerWords.from(unitOf(layer - 1, column));
      case BIASES, LABELS, SCALAR -> "";
    };
  }

  private String unitOf(int layer, int number) {
    if (layer > 0) {
      return LedgerWords.unit(number);
    }
    return inputs.areCoordinates()
        ? LedgerWords.input(number)
        : inputs.features().get(number).label();
  }

  /** The number of a row; if rows are points, the number of the point in the data. */
  int rowNumber(int row) {
    return symbol.hasRowPerPoint() ? points.applyAsInt(row) : row;
  }

  List<Operand> operands() {
    return operands;
  }

  Operand operand(char letter) {
    for (Operand operand : operands) {
      if (operand.letter() == letter) {
        return operand;
      }
    }
    throw new IllegalArgumentException(name() + " has no input " + letter + ".");
  }

  CellExpression expression() {
    return expression;
  }

  /** The number of terms of the longest sum over its inputs. */
  int terms() {
    return terms;
  }
}
