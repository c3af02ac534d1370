package xorlab.bench;

/** The workloads, which are measured here and with other libraries. */
enum Work {
  W1("XOR: an epoch", "epoch", 1),
  W2("XOR: 100 × 100 places", "place", 100 * 100),
  W2b("XOR: 256 × 256 places", "place", 256 * 256),
  W3("XOR: a frame", "frame", 1),
  W4("Spiral: an epoch", "epoch", 1),
  W4s("Spiral: 100 × 100 places", "place", 100 * 100),
  S("Survey: a run", "run", Survey.TOGETHER);

  /** Its name, in a few words. */
  final String title;

  /** The unit of which one repetition has many. */
  final String thing;

  final int things;

  Work(String title, String thing, int things) {
    this.title = title;
    this.thing = thing;
    this.things = things;
  }

  /** A job that runs the workload. */
  Job job() {
    Learner learner = new Learner(this == W4 || this == W4s ? Exercise.spiral() : Exercise.xor());
    return switch (this) {
      case W1, W4 ->
          new Job(
              times -> {
                learner.reset();
                learner.epochs(times);
              });
      case W2, W2b -> {
        learner.epochs(120);
        yield new Job(times -> learner.surfaces(this == W2 ? 100 : 256, times));
      }
      case W3 ->
          new Job(
              times -> {
                learner.reset();
                learner.frames(100, times);
              });
      case W4s -> {
        learner.epochs(2);
        yield new Job(times -> learner.surfaces(100, times));
      }
      case S -> new Job(new Survey()::train);
    };
  }
}
