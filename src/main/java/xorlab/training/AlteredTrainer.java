package xorlab.training;

import java.util.Optional;
import xorlab.experiment.Experiment;

/** Trains an experiment by a program with mistakes. */
final class AlteredTrainer implements Trainer {
  private final Experiment experiment;
  private final AlteredProgram program;
  private int iteration;
  private double[] flat;
  private double[] kept;

  /** The pass at these parameters, once it has been run. */
  private Optional<AlteredPass> pass = Optional.empty();

  AlteredTrainer(Experiment experiment, AlteredProgram program) {
    this.experiment = experiment;
    this.program = program;
    flat = program.start();
    kept = program.keptAtStart();
  }

  @Override
  public int iteration() {
    return iteration;
  }

  @Override
  public double loss() {
    return pass().loss();
  }

  /** The program's loss where it has no penalty, else the right loss of its predictions. */
  @Override
  public double dataLoss() {
    boolean hasPenalty = !experiment.network().penalty().isNone();
    return hasPenalty ? pass().pass().dataLoss() : loss();
  }

  @Override
  public double testLoss() {
    return state().test().orElseThrow().loss();
  }

  @Override
  public boolean isAllRight() {
    return state().correct() == experiment.data().points();
  }

  @Override
  public Checkpoint checkpoint() {
    return new Checkpoint(flat, kept);
  }

  @Override
  public IterationState state() {
    return new AlteredState(experiment, program, iteration, flat, kept, pass(), false);
  }

  @Override
  public void train(int most, double[] losses) {
    AlteredPass before = pass();
    flat = before.updated();
    kept = before.kept();
    pass = Optional.empty();
    iteration++;
    losses[iteration] = loss();
  }

  @Override
  public void restore(int iteration, Checkpoint checkpoint) {
    this.iteration = iteration;
    flat = checkpoint.flat();
    kept = checkpoint.optimizerState();
    pass = Optional.empty();
  }

  @Override
  public boolean isFinite() {
    return pass().pass().forward.isFinite();
  }

  private AlteredPass pass() {
    AlteredPass run = pass.orElseGet(() -> program.run(flat, kept, iteration));
    pass = Optional.of(run);
    return run;
  }
}
