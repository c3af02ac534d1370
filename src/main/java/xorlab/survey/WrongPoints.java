package xorlab.survey;

import xorlab.network.ForwardPass;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/**
 * The points that a run classifies wrong at its last iteration, in one number below {@link
 * Results#NEVER}, so that it takes the place of the iteration at which a run is solved: how many
 * they are, and which of the first four.
 */
public final class WrongPoints {
  /** The number of points that are named one by one: all of a truth table. */
  private static final int NAMED = 4;

  /** A bit for each of them. */
  static final int MASKS = 1 << NAMED;

  private WrongPoints() {}

  /**
   * The wrong points of a network.
   *
   * @param pass over the points, which is run again
   * @param y their labels
   */
  static int encode(ForwardPass pass, Parameters parameters, Matrix y) {
    pass.run(parameters);
    int count = 0;
    int mask = 0;
    for (int i = 0; i < y.rows(); i++) {
      if (ForwardPass.classOf(pass.prediction().get(i, 0)) != y.get(i, 0)) {
        count++;
        mask |= i < NAMED ? 1 << i : 0;
      }
    }
    return encode(count, mask);
  }

  /**
   * A number of wrong points.
   *
   * @param mask a bit for each of the first four, the lowest for the first
   */
  static int encode(int count, int mask) {
    return Results.NEVER - count * MASKS - mask;
  }

  /** How many points are wrong. */
  static int count(int code) {
    return (Results.NEVER - code) / MASKS;
  }

  /** Which of the first four points are wrong: a bit for each, the lowest for the first. */
  static int mask(int code) {
    return (Results.NEVER - code) % MASKS;
  }
}
