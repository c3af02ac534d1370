package xorlab.bench;

/**
 * How much there is to learn in an epoch.
 *
 * @param points of the epoch, in one batch
 * @param width units in each hidden layer
 * @param depth hidden layers
 */
record Size(int points, int width, int depth) {
  Job epoch() {
    Learner learner = new Learner(Exercise.of(points, width, depth));
    return new Job(
        times -> {
          learner.reset();
          learner.epochs(times);
        });
  }

  /** Multiplications with a weight: forward, and backward to the weights and to the units below. */
  double products() {
    double below = (depth - 1.0) * width * width + width;
    double first = 2.0 * width;
    return (first * 2 + below * 3) * points;
  }
}
