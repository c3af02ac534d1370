package xorlab.training;

import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.network.Pass;

/** An iteration of a run by a program with mistakes. */
final class AlteredState extends IterationState {
  private final Experiment experiment;
  private final AlteredProgram program;
  private final AlteredPass run;

  /**
   * @param flat the parameters, in the order of {@link xorlab.network.Parameters#flat}
   * @param kept what the iteration before has kept
   * @param run the iteration as the program has run it
   */
  AlteredState(
      Experiment experiment,
      AlteredProgram program,
      int iteration,
      double[] flat,
      double[] kept,
      AlteredPass run,
      boolean diverged) {
    super(
        experiment.network(),
        experiment.split(),
        new Batch(0, experiment.data().points()),
        iteration,
        run.loss(),
        flat,
        kept,
        run.pass().forward.prediction(),
        diverged);
    this.experiment = experiment;
    this.program = program;
    this.run = run;
  }

  @Override
  IterationState asDiverged() {
    return new AlteredState(experiment, program, iteration(), flat(), optimizerState(), run, true);
  }

  @Override
  Pass runPass() {
    return run.pass();
  }

  @Override
  public NetworkSpec forwardNetwork() {
    return program.network();
  }

  @Override
  public double[] forwardFlat(double[] flat) {
    return program.forward(flat);
  }
}
