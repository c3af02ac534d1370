package xorlab.mistake.training;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Initialization;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;
import xorlab.network.Parameters;

/** The gradients of a network's loss as programs with mistakes compute them. */
public final class GradientMistakes {
  /** Of weights at which no gradient is 0, so that each mistake in it shows. */
  private static final double SEED = 1;

  private GradientMistakes() {}

  /** The mistakes that change the gradients of an experiment's network, in the table's order. */
  public static List<Mistake> of(Experiment experiment) {
    double[] flat = new Initialization.Random(SEED).parameters(experiment.network()).flat();
    double[] right = gradient(experiment, List.of(), flat).flat();
    List<Mistake> changing = new ArrayList<>();
    for (Mistake mistake : Mistakes.ALL) {
      try {
        double[] wrong = gradient(experiment, List.of(mistake.name()), flat).flat();
        if (differ(right, wrong)) {
          changing.add(mistake);
        }
      } catch (FormulaException e) {
        continue; // which does not fit this network
      }
    }
    return changing;
  }

  /** Whether some number differs by more than rounding. */
  private static boolean differ(double[] right, double[] wrong) {
    boolean differ = false;
    for (int k = 0; k < right.length; k++) {
      double difference = Math.abs(right[k] - wrong[k]);
      differ |= !(difference <= 1e-9 * Math.abs(right[k]));
    }
    return differ;
  }

  /**
   * The gradient over all points of the data, in the shape of the parameters.
   *
   * @param names of the mistakes; none for the right gradient
   * @param flat the parameters
   * @throws FormulaException if a mistake does not fit the network
   */
  public static Parameters gradient(Experiment experiment, List<String> names, double[] flat) {
    MistakenProgram program = new MistakenProgram(experiment, names);
    return program.run(flat, program.keptAtStart(), 0).pass().backward.gradient;
  }
}
