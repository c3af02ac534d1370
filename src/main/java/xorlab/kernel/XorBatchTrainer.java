package xorlab.kernel;

/**
 * Trains many networks on the XOR points, one after another: a single one already uses the
 * processor's parallelism fully.
 */
final class XorBatchTrainer implements BatchTrainer {
  private final XorRunTrainer trainer;

  XorBatchTrainer(TrainingPlan plan) {
    trainer = new XorRunTrainer(plan);
  }

  @Override
  public void train(double[] parameters, int updates, int[] correctSince, double[] losses) {
    for (int n = 0; n < correctSince.length; n++) {
      int at = n * XorKernel.PARAMETERS;
      int lastWrongIteration = trainer.train(parameters, at, updates);
      Evaluation evaluation = trainer.evaluate(parameters, at);
      correctSince[n] = evaluation.allCorrect() ? lastWrongIteration + 1 : NEVER;
      double loss = evaluation.loss();
      losses[n] = trainer.canGoOn(parameters, at) ? loss : Double.NaN;
    }
  }
}
