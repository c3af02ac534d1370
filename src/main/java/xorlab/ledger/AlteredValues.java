package xorlab.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import xorlab.experiment.Experiment;
import xorlab.numeric.Matrix;
import xorlab.training.AlteredLines;
import xorlab.training.AlteredPass;
import xorlab.training.AlteredProgram;
import xorlab.training.AlteredTraining;
import xorlab.training.Batch;
import xorlab.training.IterationState;

/** The matrices of an iteration of a program with mistakes. */
public final class AlteredValues extends LedgerValues {
  private final AlteredProgram program;

  private AlteredValues(Experiment experiment, int batchSize, AlteredProgram program) {
    super(experiment, batchSize);
    this.program = program;
    learningRate.set(0, 0, program.learningRateAt(0));
  }

  /** Has ledgers show the programs of experiments with mistakes. */
  public static void install() {
    Ledger.install(
        (experiment, batchSize) -> {
          Optional<AlteredProgram> program = AlteredTraining.program(experiment);
          return program.isPresent()
              ? new AlteredValues(experiment, batchSize, program.get())
              : new LedgerValues(experiment, batchSize);
        });
  }

  @Override
  void show(IterationState state, Batch points, double[] kept) {
    AlteredPass run = program.run(state.flat(), kept, state.iteration());
    showAlpha(state.iteration(), program.learningRateAt(state.iteration()));
    show(run.pass(), run.loss());
    updated.setFlat(run.updated());
  }

  @Override
  LedgerMatrix matrix(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String formula,
      String meaning,
      List<Operand> operands,
      CellExpression arithmetic) {
    // A rate that decays is the one that the lines of the start make.
    boolean isOfRate = symbol == Symbol.RATE || symbol == Symbol.ALPHA && decay.get(0, 0) == 0;
    Optional<AlteredLines> lines = program.lines(isOfRate ? "alpha" : name(symbol, layer));
    return lines.isPresent()
        ? new AlteredMatrix(symbol, layer, network.inputs(), matrix, meaning, lines.get())
        : super.matrix(symbol, layer, matrix, formula, meaning, operands, arithmetic);
  }

  /** What the lines of a program call a matrix: the new W1 is W1, the loss J. */
  private static String name(Symbol symbol, int layer) {
    if (symbol == Symbol.LOSS) {
      return "J";
    } else if (symbol == Symbol.W || symbol == Symbol.B || symbol == Symbol.ALPHA) {
      return "";
    } else if (symbol == Symbol.NEW_W || symbol == Symbol.NEW_B) {
      return (symbol == Symbol.NEW_W ? "W" : "b") + layer;
    }
    return symbol.isPerLayer() ? symbol.label() + layer : symbol.label();
  }
}
