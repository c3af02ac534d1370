package xorlab.page.speed;

/** The workloads, which are measured here and with other libraries. */
enum Benchmark {
  W1("XOR: an epoch", "epoch", 1),
  W2("XOR: 100 × 100 places", "place", 100 * 100),
  W2b("XOR: 256 × 256 places", "place", 256 * 256),
  W3("XOR: a frame", "frame", 1),
  W4("Spiral: an epoch", "epoch", 1),
  W4s("Spiral: 100 × 100 places", "place", 100 * 100),
  S("Survey: a run", "run", SurveyBenchmark.NETWORKS_PER_PACK);

  /** Its name, in a few words. */
  final String title;

  /** The unit of which one repetition has many. */
  final String unit;

  final int units;

  Benchmark(String title, String unit, int units) {
    this.title = title;
    this.unit = unit;
    this.units = units;
  }

  /** A job that runs the workload. */
  RepeatedTask job() {
    WorkloadRunner learner =
        new WorkloadRunner(this == W4 || this == W4s ? Workload.spiral() : Workload.xor());
    return switch (this) {
      case W1, W4 ->
          new RepeatedTask(
              times -> {
                learner.reset();
                learner.epochs(times);
              });
      case W2, W2b -> {
        learner.epochs(120);
        yield new RepeatedTask(times -> learner.surfaces(this == W2 ? 100 : 256, times));
      }
      case W3 ->
          new RepeatedTask(
              times -> {
                learner.reset();
                learner.frames(100, times);
              });
      case W4s -> {
        learner.epochs(2);
        yield new RepeatedTask(times -> learner.surfaces(100, times));
      }
      case S -> new RepeatedTask(new SurveyBenchmark()::train);
    };
  }
}
