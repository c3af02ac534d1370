package xorlab.mistake;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import xorlab.formula.tree.FormulaException;
import xorlab.network.Regularization;
import xorlab.numeric.Matrix;
import xorlab.numeric.random.DefaultRng;
import xorlab.numeric.random.NumpyRandom;
import xorlab.words.AlteredWords;

/** NumPy's functions that the lines of mistakes use beside those of the language. */
final class ProgramFunctions {
  private final Optional<Double> seed;
  private Optional<NumpyRandom> random = Optional.empty();
  private Optional<DefaultRng> defaultRng = Optional.empty();

  /**
   * @param seed of {@code np.random.seed} and {@code np.random.default_rng}; empty if nothing can
   *     be drawn
   */
  ProgramFunctions(Optional<Double> seed) {
    this.seed = seed;
  }

  /** The value of a call; empty if there is no such function. */
  Optional<Matrix> call(String function, List<Matrix> arguments) {
    return switch (function) {
      case "flipud" -> Optional.of(flipped(matrix(arguments), true));
      case "fliplr" -> Optional.of(flipped(matrix(arguments), false));
      case "sign" -> Optional.of(map(matrix(arguments), Regularization::sign));
      case "trunc" ->
          Optional.of(map(matrix(arguments), v -> v < 0 ? Math.ceil(v) : Math.floor(v)));
      case "round" -> Optional.of(rounded(matrix(arguments), (int) number(arguments.get(1))));
      case "rand" -> Optional.of(drawn(arguments, random(arguments)::random));
      case "randn" -> Optional.of(drawn(arguments, random()::randn));
      case "standard_normal" -> Optional.of(drawn(arguments, defaultRng()::standardNormal));
      case "random" -> Optional.of(drawn(arguments, defaultRng()::random));
      default -> Optional.empty();
    };
  }

  private NumpyRandom random() {
    if (random.isEmpty()) {
      random = Optional.of(new NumpyRandom(knownSeed()));
    }
    return random.get();
  }

  /** With a third argument k a new generator, seeded with seed + k. */
  private NumpyRandom random(List<Matrix> arguments) {
    return arguments.size() == 3
        ? new NumpyRandom(knownSeed() + (long) number(arguments.get(2)))
        : random();
  }

  private DefaultRng defaultRng() {
    if (defaultRng.isEmpty()) {
      defaultRng = Optional.of(new DefaultRng(knownSeed()));
    }
    return defaultRng.get();
  }

  private long knownSeed() {
    return (long) (double) seed.orElseThrow(() -> new FormulaException(AlteredWords.NO_SEED));
  }

  private static Matrix matrix(List<Matrix> arguments) {
    return arguments.get(0);
  }

  private static double number(Matrix argument) {
    return argument.get(0, 0);
  }

  private static Matrix flipped(Matrix A, boolean upDown) {
    Matrix B = new Matrix(A.rows(), A.columns());
    for (int i = 0; i < A.rows(); i++) {
      for (int j = 0; j < A.columns(); j++) {
        B.set(i, j, upDown ? A.get(A.rows() - 1 - i, j) : A.get(i, A.columns() - 1 - j));
      }
    }
    return B;
  }

  private static Matrix map(Matrix A, DoubleUnaryOperator f) {
    Matrix B = new Matrix(A.rows(), A.columns());
    for (int k = 0; k < B.values().length; k++) {
      B.values()[k] = f.applyAsDouble(A.values()[k]);
    }
    return B;
  }

  /** As np.round: to the nearest, of two that are equally near to the even one. */
  private static Matrix rounded(Matrix A, int decimals) {
    double scale = 1;
    for (int k = 0; k < decimals; k++) {
      scale *= 10;
    }
    double factor = scale;
    return map(A, value -> nearestEven(value * factor) / factor);
  }

  private static double nearestEven(double x) {
    double down = Math.floor(x);
    double rest = x - down;
    boolean isUp = rest > 0.5 || rest == 0.5 && down % 2 != 0;
    return isUp ? down + 1 : down;
  }

  private static Matrix drawn(List<Matrix> shape, DoubleSupplier next) {
    Matrix A = new Matrix((int) number(shape.get(0)), (int) number(shape.get(1)));
    for (int k = 0; k < A.values().length; k++) {
      A.values()[k] = next.getAsDouble();
    }
    return A;
  }
}
