package xorlab.mistake.training;

import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.mistake.Mistakes;
import xorlab.mistake.StepProgram;
import xorlab.mistake.StepRun;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;

/** The gradient of a network's loss as a program with mistakes computes it. */
public final class MistakenGradient {
  private MistakenGradient() {}

  /**
   * The gradient over all points of the data, in the shape of the parameters.
   *
   * @param names of the mistakes; none for the right gradient
   * @param flat the parameters, in the order of {@link Parameters#flat}
   * @throws xorlab.formula.tree.FormulaException if a mistake does not fit the network
   */
  public static Parameters of(Experiment experiment, List<String> names, double[] flat) {
    NetworkSpec network = experiment.network();
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    StepProgram program = StepProgram.right(network).with(Mistakes.of(names));
    StepRun run = MistakenProgram.run(experiment, program, parameters);
    run.restore(parameters, new Parameters(network)); // whatever the lines of the start have set
    run.pass();
    return run.parameters("d");
  }
}
