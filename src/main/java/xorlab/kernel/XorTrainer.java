package xorlab.kernel;

/** Trains one network on the XOR points. */
final class XorTrainer implements NetworkTrainer {
  private final XorRunTrainer trainer;
  private double[] flat = new double[XorKernel.PARAMETERS];

  XorTrainer(TrainingPlan plan) {
    trainer = new XorRunTrainer(plan);
  }

  @Override
  public void start(double[] flat) {
    this.flat = flat.clone();
  }

  @Override
  public void train(int updates) {
    trainer.train(flat, 0, updates);
  }

  @Override
  public double[] flat() {
    return flat.clone();
  }

  @Override
  public double loss() {
    return trainer.evaluate(flat, 0).loss();
  }
}
