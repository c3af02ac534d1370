package xorlab.training;

/**
 * Shows a run that is trained elsewhere, at any iteration whose numbers it is given. What would
 * come next it does not know, so that none of its moments is the last one before a divergence.
 */
public final class Mirror {
  private final Trainer trainer;

  public Mirror(Experiment experiment) {
    trainer = new Trainer(experiment);
  }

  /**
   * The run at an iteration.
   *
   * @param numbers as {@link Timeline#numbers} gives them there
   */
  public Moment at(int iteration, double[] numbers) {
    trainer.restore(iteration, State.of(numbers, trainer.network().parameterCount()));
    return trainer.moment(false);
  }
}
