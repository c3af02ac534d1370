package xorlab.training;

/** Shows a run that is trained elsewhere, at any iteration whose numbers it is given. */
public final class Mirror {
  private final Trainer trainer;

  public Mirror(Experiment experiment) {
    trainer = new Trainer(experiment);
  }

  /**
   * The run at an iteration.
   *
   * @param numbers as {@link Timeline#numbers} gives them there
   * @param diverged whether the next update would leave the finite numbers
   */
  public Moment at(int iteration, double[] numbers, boolean diverged) {
    trainer.restore(iteration, State.of(numbers, trainer.network().parameterCount()));
    return trainer.moment(diverged);
  }
}
