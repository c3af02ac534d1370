package xorlab.page.speed;

/**
 * The size of a training problem.
 *
 * @param points of an epoch, in one batch
 * @param width units in each hidden layer
 * @param depth the number of hidden layers
 */
record WorkloadSize(int points, int width, int depth) {
  RepeatedTask epoch() {
    WorkloadRunner runner = new WorkloadRunner(Workload.of(points, width, depth));
    return new RepeatedTask(
        times -> {
          runner.reset();
          runner.epochs(times);
        });
  }

  /**
   * The number of multiplications by a weight in an epoch: in the forward pass, and in the backward
   * pass for the weights and for the units of the layer before.
   */
  double products() {
    double below = (depth - 1.0) * width * width + width;
    double first = 2.0 * width;
    return (first * 2 + below * 3) * points;
  }
}
