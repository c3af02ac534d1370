package xorlab.kernel;

/** Many networks on the corners, one after another: each keeps the processor busy by itself. */
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
      losses[n] = evaluation.loss();
    }
  }
}
