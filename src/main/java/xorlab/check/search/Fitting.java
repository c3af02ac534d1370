package xorlab.check.search;

import static java.lang.Math.abs;

import java.util.List;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.StepProgram;
import xorlab.network.Parameters;

/** Compares what a hypothesis prints with what was pasted. */
final class Fitting {
  /** The relative distance of two floats. */
  static final double FLOAT32_EPSILON = 0x1p-23;

  /** Of double precision: other programs add in another order. */
  private static final double DOUBLE_EPSILON = 0x1p-50;

  /** What an error in the start may grow to in the numbers of an iteration, before it is known. */
  private static final double MOST_GROWTH = 100;

  private Fitting() {}

  /** Tries a hypothesis up to the first number that does not fit. */
  static Fit of(Hypothesis hypothesis) {
    Evidence evidence = hypothesis.evidence();
    List<Observation> observations = evidence.observations();
    int matched = 0;
    int iterations = 1;
    try {
      StepProgram program = hypothesis.program();
      Trial trial = new Trial(hypothesis, program, Trial.start(evidence));
      double error = largestInputError(evidence);
      boolean fits = true;
      double[] values = new double[observations.size()];
      while (fits && matched < observations.size()) {
        Observation observation = observations.get(matched);
        double value = trial.value(observation);
        values[matched] = value;
        double growth = MOST_GROWTH * (1 + observation.iteration());
        double size = 1 + abs(observation.printed().value());
        double allowed = error * growth * size;
        fits = isNear(observation, value, allowed < size ? allowed : size);
        matched += fits ? 1 : 0;
      }
      iterations = trial.iterations();
      if (fits) {
        matched = matchedWithin(observations, values, errors(hypothesis, values));
        boolean isComplete = matched == observations.size();
        if (isComplete
            && evidence.precision() == Precision.MAYBE_SINGLE
            && isOneOff(observations, values)) {
          matched = 0; // one number that is a little off was not rounded, but changed
        }
      }
    } catch (FormulaException e) {
      matched = 0; // the program does not fit this network
    }
    return new Fit(hypothesis, matched, iterations);
  }

  /** Whether all numbers but one are those of double precision. */
  private static boolean isOneOff(List<Observation> observations, double[] values) {
    int off = 0;
    for (int k = 0; k < values.length; k++) {
      off += isNear(observations.get(k), values[k], DOUBLE_EPSILON * abs(values[k])) ? 0 : 1;
    }
    return off == 1 && values.length > 2;
  }

  /** How many numbers fit, in their order, before the first that does not. */
  static int matchedWithin(List<Observation> observations, double[] values, double[] errors) {
    int matched = 0;
    while (matched < values.length
        && isNear(observations.get(matched), values[matched], errors[matched])) {
      matched++;
    }
    return matched;
  }

  /** Whether a number was printed for this value, which is known to within an error. */
  static boolean isNear(Observation observation, double value, double error) {
    double tolerance = observation.printed().halfUnit() * 1.000001 + error;
    return Trial.isNear(observation.printed().value(), value, tolerance);
  }

  /** All values that a hypothesis prints; nan from where its program cannot go on. */
  static double[] values(Hypothesis hypothesis) {
    Evidence evidence = hypothesis.evidence();
    double[] values = new double[evidence.observations().size()];
    java.util.Arrays.fill(values, Double.NaN);
    try {
      fill(hypothesis, hypothesis.program(), Trial.start(evidence), values, values.length);
    } catch (FormulaException e) {
      return values; // as far as the program goes
    }
    return values;
  }

  private static void fill(
      Hypothesis hypothesis, StepProgram program, Parameters start, double[] values, int count) {
    Trial trial = new Trial(hypothesis, program, start);
    for (int k = 0; k < count; k++) {
      values[k] = trial.value(hypothesis.evidence().observations().get(k));
    }
  }

  /**
   * What the errors of the start may make of each value: the sum, over the parameters, of what each
   * changes when it moves by its error.
   *
   * @param values of the hypothesis
   */
  static double[] errors(Hypothesis hypothesis, double[] values) {
    Evidence evidence = hypothesis.evidence();
    int count = values.length;
    double[] errors = new double[count];
    StepProgram program = hypothesis.program();
    double[] flat = Trial.start(evidence).flat();
    double[] moved = new double[count];
    double epsilon = epsilon(evidence);
    for (int j = 0; j < flat.length; j++) {
      double printed = evidence.start().isPresent() ? evidence.startErrors()[j] : 0;
      double step = Math.max(printed, 1e-9 * (1 + abs(flat[j])));
      Parameters start = new Parameters(evidence.network());
      double[] other = flat.clone();
      other[j] += step;
      start.setFlat(other);
      fill(hypothesis, program, start, moved, count);
      for (int k = 0; k < count; k++) {
        double rounding = epsilon * abs(flat[j]) * (1 + iteration(evidence, k) / 4.0);
        double change = abs(moved[k] - values[k]) * ((printed + rounding) / step);
        errors[k] += change < Double.POSITIVE_INFINITY ? change : 0;
      }
    }
    for (int k = 0; k < count; k++) {
      errors[k] += 4 * epsilon * abs(values[k]);
    }
    return errors;
  }

  private static int iteration(Evidence evidence, int k) {
    return evidence.observations().get(k).iteration();
  }

  /** By how much a parameter of the start may be off, at most. */
  private static double largestInputError(Evidence evidence) {
    double[] flat = Trial.start(evidence).flat();
    double largest = 0;
    for (int j = 0; j < flat.length; j++) {
      double printed = evidence.start().isPresent() ? evidence.startErrors()[j] : 0;
      largest = Math.max(largest, printed + epsilon(evidence) * abs(flat[j]));
    }
    return largest;
  }

  private static double epsilon(Evidence evidence) {
    return evidence.precision().isSingle() ? FLOAT32_EPSILON : DOUBLE_EPSILON;
  }
}
