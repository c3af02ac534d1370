package xorlab.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import xorlab.autodiff.Broadcasting;
import xorlab.autodiff.Broadcasting.Pairwise;
import xorlab.formula.tree.Axis;
import xorlab.formula.tree.BinaryOperation;
import xorlab.formula.tree.Call;
import xorlab.formula.tree.Comparison;
import xorlab.formula.tree.Expression;
import xorlab.formula.tree.FormulaException;
import xorlab.formula.tree.Indexing;
import xorlab.formula.tree.Name;
import xorlab.formula.tree.Negation;
import xorlab.formula.tree.NumberLiteral;
import xorlab.formula.tree.Operator;
import xorlab.formula.tree.ScopeCall;
import xorlab.formula.tree.Transpose;
import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.numeric.Matrix;
import xorlab.numeric.MatrixOps;
import xorlab.numeric.SinCos;
import xorlab.numeric.Tanh;
import xorlab.words.AlteredWords;

/**
 * An expression of the language of matrices, ready to be evaluated many times without a tape: a
 * search runs some hundred thousand lines a second. It has the bits of {@link
 * xorlab.formula.Formula#evaluate}.
 */
final class CompiledExpression {
  /** The value, for the present values of the names. */
  interface Value {
    Matrix of(ProgramValues values);
  }

  private CompiledExpression() {}

  /**
   * Compiles an expression.
   *
   * @throws FormulaException if it has a part that programs of mistakes do not use
   */
  static Value of(Expression expression) {
    if (expression instanceof NumberLiteral number) {
      Matrix constant = ProgramValues.number(number.value());
      return values -> constant;
    }
    if (expression instanceof Name name) {
      int slot = ProgramValues.slot(name.name());
      return values -> values.get(slot);
    }
    if (expression instanceof Negation negation) {
      return each(of(negation.operand()), a -> -a);
    }
    if (expression instanceof Transpose transpose) {
      Value operand = of(transpose.operand());
      return values -> operand.of(values).transposed();
    }
    if (expression instanceof BinaryOperation operation) {
      return binary(operation);
    }
    if (expression instanceof Comparison comparison
        && comparison.operators().equals(List.of(Operator.GREATER))) {
      Value left = of(comparison.operands().get(0));
      Value right = of(comparison.operands().get(1));
      return pairs(left, right, (a, b) -> a > b ? 1 : 0);
    }
    if (expression instanceof Indexing indexing) {
      return indexed(indexing);
    }
    if (expression instanceof Call call) {
      return call(call);
    }
    if (expression instanceof ScopeCall call) {
      List<Value> arguments = arguments(call.arguments());
      return values -> values.call(call.function(), all(arguments, values));
    }
    throw unsupported(expression);
  }

  private static FormulaException unsupported(Expression expression) {
    return new FormulaException(expression.text());
  }

  private static List<Value> arguments(List<Expression> expressions) {
    List<Value> arguments = new ArrayList<>();
    expressions.forEach(argument -> arguments.add(of(argument)));
    return arguments;
  }

  private static List<Matrix> all(List<Value> arguments, ProgramValues values) {
    List<Matrix> all = new ArrayList<>();
    for (Value argument : arguments) {
      all.add(argument.of(values));
    }
    return all;
  }

  private static Value each(Value operand, DoubleUnaryOperator f) {
    return values -> {
      Matrix A = operand.of(values);
      Matrix B = new Matrix(A.rows(), A.columns());
      double[] a = A.values();
      double[] b = B.values();
      for (int k = 0; k < b.length; k++) {
        b[k] = f.applyAsDouble(a[k]);
      }
      return B;
    };
  }

  private static Value pairs(Value left, Value right, Pairwise f) {
    return values -> {
      Matrix A = left.of(values);
      Matrix B = right.of(values);
      if (!Broadcasting.fits(A, B)) {
        throw new FormulaException(AlteredWords.shapesDoNotFit(A.shape(), B.shape()));
      }
      return Broadcasting.apply(A, B, f);
    };
  }

  private static Value binary(BinaryOperation operation) {
    Value left = of(operation.left());
    Value right = of(operation.right());
    return switch (operation.operator()) {
      case ADD -> pairs(left, right, (a, b) -> a + b);
      case SUBTRACT -> pairs(left, right, (a, b) -> a - b);
      case MULTIPLY -> pairs(left, right, (a, b) -> a * b);
      case DIVIDE -> pairs(left, right, (a, b) -> a / b);
      case MATMUL -> product(left, right);
      case POWER -> {
        if (operation.right() instanceof NumberLiteral two && two.value() == 2) {
          yield each(left, a -> a * a);
        }
        throw unsupported(operation);
      }
      case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          throw unsupported(operation);
    };
  }

  private static Value product(Value left, Value right) {
    return values -> {
      Matrix A = left.of(values);
      Matrix B = right.of(values);
      if (A.columns() != B.rows()) {
        throw new FormulaException(AlteredWords.shapesDoNotFit(A.shape(), B.shape()));
      }
      Matrix C = new Matrix(A.rows(), B.columns());
      MatrixOps.multiply(A, B, C);
      return C;
    };
  }

  /** One row or one column. */
  private static Value indexed(Indexing indexing) {
    Value operand = of(indexing.operand());
    boolean isRow = indexing.indices().get(0).isPresent();
    Optional<Expression> index = indexing.indices().get(isRow ? 0 : 1);
    Value place = of(index.orElseThrow(() -> unsupported(indexing)));
    return values -> {
      Matrix A = operand.of(values);
      int at = (int) place.of(values).get(0, 0);
      int length = isRow ? A.rows() : A.columns();
      int from = at < 0 ? at + length : at;
      if (from < 0 || from >= length) {
        throw new FormulaException(AlteredWords.indexBeyond(at, A.shape()));
      }
      Matrix B = new Matrix(isRow ? 1 : A.rows(), isRow ? A.columns() : 1);
      for (int i = 0; i < B.rows(); i++) {
        for (int j = 0; j < B.columns(); j++) {
          B.set(i, j, isRow ? A.get(from, j) : A.get(i, from));
        }
      }
      return B;
    };
  }

  private static Value call(Call call) {
    List<Value> arguments = arguments(call.arguments());
    Value first = arguments.get(0);
    return switch (call.function()) {
      case SIGMOID -> each(first, z -> 1 / (1 + Exp.exp(-z)));
      case RELU -> each(first, z -> z < 0 ? 0 : z);
      case TANH -> each(first, Tanh::tanh);
      case EXP -> each(first, Exp::exp);
      case LOG -> each(first, Log::log);
      case ABS -> each(first, Math::abs);
      case SQRT -> each(first, Math::sqrt);
      case SIN -> each(first, SinCos::sin);
      case COS -> each(first, SinCos::cos);
      case SUM -> values -> sum(first.of(values), call.axis());
      case MEAN -> values -> mean(first.of(values), call.axis());
      case MAX -> pairs(first, arguments.get(arguments.size() - 1), (a, b) -> a < b ? b : a);
      case RESHAPE -> values -> reshaped(all(arguments, values));
      case MIN, NUDGE -> throw unsupported(call);
    };
  }

  private static Matrix sum(Matrix A, Axis axis) {
    Matrix sum =
        new Matrix(axis == Axis.COLUMNS ? A.rows() : 1, axis == Axis.ROWS ? A.columns() : 1);
    for (int i = 0; i < A.rows(); i++) {
      for (int j = 0; j < A.columns(); j++) {
        int row = axis == Axis.COLUMNS ? i : 0;
        int column = axis == Axis.ROWS ? j : 0;
        sum.set(row, column, sum.get(row, column) + A.get(i, j));
      }
    }
    return sum;
  }

  private static Matrix mean(Matrix A, Axis axis) {
    Matrix mean = sum(A, axis);
    double count = (double) A.values().length / mean.values().length;
    for (int k = 0; k < mean.values().length; k++) {
      mean.values()[k] /= count;
    }
    return mean;
  }

  private static Matrix reshaped(List<Matrix> arguments) {
    Matrix A = arguments.get(0);
    int rows = (int) arguments.get(1).get(0, 0);
    int columns = (int) arguments.get(2).get(0, 0);
    Matrix B = new Matrix(rows, columns);
    System.arraycopy(A.values(), 0, B.values(), 0, B.values().length);
    return B;
  }
}
