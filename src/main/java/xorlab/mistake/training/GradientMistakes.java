package xorlab.mistake.training;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Initialization;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;

/**
 * Finds the mistakes that change the gradients of an experiment's network. Each is tried by a pass,
 * which takes long in a wide network, so they are tried one at a time.
 */
public final class GradientMistakes {
  /** Of weights at which no gradient is 0, so that each mistake in it shows. */
  private static final double SEED = 1;

  private final Experiment experiment;
  private final List<Mistake> found = new ArrayList<>();
  private int tried;

  /** The weights, and the right gradient there; from the first try on. */
  private double[] flat = {};

  private double[] right = {};

  public GradientMistakes(Experiment experiment) {
    this.experiment = experiment;
  }

  /**
   * Tries the next mistake.
   *
   * @return whether there are more
   */
  public boolean advance() {
    if (tried == 0) {
      flat = new Initialization.Random(SEED).parameters(experiment.network()).flat();
      right = gradient(List.of());
    }
    if (tried < Mistakes.ALL.size()) {
      Mistake mistake = Mistakes.ALL.get(tried);
      tried++;
      if (changes(mistake)) {
        found.add(mistake);
      }
    }
    return tried < Mistakes.ALL.size();
  }

  /** Those that change the gradients, in the table's order, of the mistakes tried so far. */
  public List<Mistake> found() {
    return List.copyOf(found);
  }

  /** A mistake that does not fit the network changes nothing. */
  private boolean changes(Mistake mistake) {
    try {
      return differ(right, gradient(List.of(mistake.name())));
    } catch (FormulaException e) {
      return false;
    }
  }

  private double[] gradient(List<String> mistakes) {
    return MistakenGradient.of(experiment, mistakes, flat).flat();
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
}
