package xorlab.training;

import java.util.Optional;
import xorlab.network.NetworkSpec;

/**
 * A program with mistakes that trains a network, without a state of its own. Parameters are in the
 * order of {@link xorlab.network.Parameters#flat}; arrays are not changed.
 */
public interface AlteredProgram {
  /** The parameters of iteration 0. */
  double[] start();

  /** What iteration 0 needs besides them. */
  double[] keptAtStart();

  /**
   * Runs an iteration.
   *
   * @param kept what the iteration before has kept
   * @param iteration the number of updates before, on which the learning rate may depend
   */
  AlteredPass run(double[] flat, double[] kept, int iteration);

  /** The learning rate of the update after an iteration. */
  double learningRateAt(int iteration);

  /** The lines that give a name its value, if a mistake has changed them. */
  Optional<AlteredLines> lines(String name);

  /** The network whose forward pass is that of the program, if given {@link #forward}. */
  NetworkSpec network();

  /** The parameters with which that network predicts what the program predicts. */
  double[] forward(double[] flat);
}
