package xorlab.check.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/**
 * A paste in one interpretation: what its program starts from, and the numbers to compare.
 *
 * @param network of the shape that the numbers have
 * @param start the pasted start; empty if there is only a seed
 * @param startErrors half a unit of the last digit of each parameter of the start, in the order of
 *     {@link Parameters#flat}
 * @param seed of the start
 * @param X the points, N x 2
 * @param y the labels, N x 1
 * @param alpha the learning rate; empty if it is unknown
 * @param given the numbers of the pasted start, which are not compared unless the start is known
 * @param observations the numbers to compare, in the order of computation
 * @param precision of the program's numbers
 * @param reading what tells this interpretation from others
 * @param strides the same with other distances between losses that are printed without an index
 */
public record Evidence(
    NetworkSpec network,
    Optional<Parameters> start,
    double[] startErrors,
    double seed,
    Matrix X,
    Matrix y,
    Optional<Double> alpha,
    List<Observation> given,
    List<Observation> observations,
    Precision precision,
    Interpretation reading,
    List<Evidence> strides) {

  /** Whether any number stands for something of this kind. */
  public boolean has(Predicate<Observation> kind) {
    for (Observation observation : observations) {
      if (kind.test(observation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number depends on an update. */
  public boolean reachesUpdate() {
    return lastIteration() > 0 || has(o -> o.quantity().startsWith("change"));
  }

  /** Whether the pasted start is that of the seed. */
  public boolean isStartOfSeed() {
    double most = 0;
    for (double error : startErrors) {
      most = Math.max(most, error);
    }
    return start.isPresent()
        && most == 0
        && !observations.isEmpty()
        && observations.get(0).isParameter()
        && observations.get(0).iteration() == 0;
  }

  /** The first iteration that a number belongs to. */
  public int firstIteration() {
    return observations.get(0).iteration();
  }

  /** The first iteration after an update that a number belongs to; 0 if there is none. */
  int firstUpdated() {
    int first = 0;
    for (Observation observation : observations) {
      int iteration = observation.iteration();
      first = iteration > 0 && (first == 0 || iteration < first) ? iteration : first;
    }
    return first;
  }

  /** The last iteration that a number belongs to. */
  public int lastIteration() {
    int last = 0;
    for (Observation observation : observations) {
      last = Math.max(last, observation.iteration());
    }
    return last;
  }

  Evidence withStrides(List<Evidence> others) {
    return new Evidence(
        network,
        start,
        startErrors,
        seed,
        X,
        y,
        alpha,
        given,
        observations,
        precision,
        reading,
        others);
  }
}
