package xorlab.page.speed;

import xorlab.words.MachineWords;
import xorlab.words.SpeedWords;

/** The workloads, which are measured here and with other libraries. */
enum Benchmark {
  W1(MachineWords.XOR_EPOCH, SpeedWords.ONE_EPOCH, 1),
  W2(SpeedWords.XOR_PLACES, SpeedWords.ONE_PLACE, 100 * 100),
  W2b(SpeedWords.XOR_MORE_PLACES, SpeedWords.ONE_PLACE, 256 * 256),
  W3(MachineWords.XOR_FRAME, SpeedWords.ONE_FRAME, 1),
  W4(MachineWords.SPIRAL_EPOCH, SpeedWords.ONE_EPOCH, 1),
  W4s(MachineWords.SPIRAL_PLACES, SpeedWords.ONE_PLACE, 100 * 100),
  S(MachineWords.SURVEY_RUN, SpeedWords.ONE_RUN, SurveyBenchmark.NETWORKS_PER_PACK);

  /** Its name, in a few words. */
  final String title;

  /** The work to which the times refer: "one epoch". */
  final String unit;

  /** The number of units in one repetition. */
  final int units;

  Benchmark(String title, String unit, int units) {
    this.title = title;
    this.unit = unit;
    this.units = units;
  }

  /** A task that runs the workload. */
  RepeatedTask job() {
    WorkloadRunner runner =
        new WorkloadRunner(this == W4 || this == W4s ? Workload.spiral() : Workload.xor());
    return switch (this) {
      case W1, W4 ->
          new RepeatedTask(
              times -> {
                runner.reset();
                runner.epochs(times);
              });
      case W2, W2b -> {
        runner.epochs(120);
        yield new RepeatedTask(times -> runner.surfaces(this == W2 ? 100 : 256, times));
      }
      case W3 ->
          new RepeatedTask(
              times -> {
                runner.reset();
                runner.frames(100, times);
              });
      case W4s -> {
        runner.epochs(2);
        yield new RepeatedTask(times -> runner.surfaces(100, times));
      }
      case S -> new RepeatedTask(new SurveyBenchmark()::train);
    };
  }
}
