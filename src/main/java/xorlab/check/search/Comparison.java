package xorlab.check.search;

import java.util.List;

/** All numbers that a hypothesis prints, beside those pasted. */
public final class Comparison {
  private final List<Observation> observations;
  private final double[] values;
  private final double[] errors;

  private Comparison(List<Observation> observations, double[] values, double[] errors) {
    this.observations = observations;
    this.values = values;
    this.errors = errors;
  }

  /** Runs the program to its end. */
  public static Comparison of(Hypothesis hypothesis) {
    double[] values = Fitting.values(hypothesis);
    double[] errors = Fitting.errors(hypothesis, values);
    return new Comparison(hypothesis.evidence().observations(), values, errors);
  }

  /** What the program prints, in the order of the observations. */
  public double[] values() {
    return values;
  }

  /** Whether a number is the program's, as far as its digits and those of the start tell. */
  public boolean fits(int k) {
    return Fitting.isNear(observations.get(k), values[k], errors[k]);
  }

  /** How many numbers fit, in order, before the first that does not. */
  public int matched() {
    return Fitting.matchedWithin(observations, values, errors);
  }
}
