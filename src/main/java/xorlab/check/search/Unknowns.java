package xorlab.check.search;

/** The numbers of a program that a paste may not tell: its learning rate and the like. */
final class Unknowns {
  /** Learning rates that people use. */
  static final double[] RATES = {
    1, 0.1, 0.5, 0.01, 0.2, 0.3, 0.25, 0.05, 0.001, 0.02, 0.03, 0.15, 0.4, 0.6, 0.7, 0.75, 0.8, 0.9,
    1.2, 1.5, 2, 2.5, 3, 4, 5, 8, 10, 15, 20, 0.005
  };

  /** The printed gradients may be those to add, twice or half the lab's, or include alpha. */
  private static final double[] SCALES = {1, -1, 2, 0.5};

  private Unknowns() {}

  /** The learning rates to try, the likeliest first. */
  static double[] rates(Evidence evidence) {
    return evidence.alpha().isPresent() ? new double[] {evidence.alpha().get()} : RATES;
  }

  /** An update would show whether gradients are twice what they should be. */
  static double[] scales(Evidence evidence) {
    if (!evidence.has(Observation::isGradient)) {
      return new double[] {1};
    }
    return evidence.reachesUpdate() ? new double[] {1, -1} : SCALES;
  }

  /** How many numbers come before the first gradient, at the start. */
  static int forwardNumbers(Evidence evidence) {
    return count(evidence, 6);
  }

  /** How many numbers come before the first update. */
  static int numbersOfFirstPass(Evidence evidence) {
    return count(evidence, 14);
  }

  private static int count(Evidence evidence, int order) {
    int count = 0;
    for (Observation observation : evidence.observations()) {
      if (observation.iteration() > 0 || observation.order() >= order) {
        return count;
      }
      count++;
    }
    return count;
  }
}
