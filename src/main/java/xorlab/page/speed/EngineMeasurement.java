package xorlab.page.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.plot.speed.EngineTimes;
import xorlab.plot.speed.ScalingCurve;

/**
 * Measures all workloads and then all sizes on both engines. The slices alternate, so that drift
 * affects both engines equally.
 */
final class EngineMeasurement {
  private static final int SAMPLES_PER_BENCHMARK = 9;
  private static final int SAMPLES_PER_SIZE = 3;

  /** The same workload on both engines, or on this one if there is no other. */
  private record Pair(Sampler local, Optional<Sampler> remote) {
    EngineTimes times(String label) {
      return new EngineTimes(label, local.median(), remote.map(Sampler::median).orElse(Double.NaN));
    }
  }

  private final Sampler.Clock clock;
  private final List<Pair> benchmarks = new ArrayList<>();
  private final List<List<Pair>> series = new ArrayList<>();
  private final List<Sampler> samplers = new ArrayList<>();
  private final int benchmarkSamplers;
  private int next;

  EngineMeasurement(MeasuredEngine local, Optional<MeasuredEngine> remote, Sampler.Clock clock) {
    this.clock = clock;
    for (Benchmark benchmark : Benchmark.values()) {
      Sampler localSampler = new Sampler(local.job(benchmark), SAMPLES_PER_BENCHMARK);
      benchmarks.add(
          pair(
              localSampler,
              remote.map(engine -> new Sampler(engine.job(benchmark), SAMPLES_PER_BENCHMARK))));
    }
    benchmarkSamplers = samplers.size();
    for (ScalingSeries series : ScalingSeries.values()) {
      List<Pair> pairs = new ArrayList<>();
      for (WorkloadSize size : series.sizes()) {
        Sampler localSampler = new Sampler(local.epoch(size), SAMPLES_PER_SIZE);
        pairs.add(
            pair(
                localSampler,
                remote.map(engine -> new Sampler(engine.epoch(size), SAMPLES_PER_SIZE))));
      }
      this.series.add(pairs);
    }
  }

  private Pair pair(Sampler local, Optional<Sampler> remote) {
    samplers.add(local);
    remote.ifPresent(samplers::add);
    return new Pair(local, remote);
  }

  /**
   * Runs one slice of one workload.
   *
   * @return whether there is more to measure
   */
  boolean step() {
    boolean benchmarksAreDone = isDone(0, benchmarkSamplers);
    int first = benchmarksAreDone ? benchmarkSamplers : 0;
    int end = benchmarksAreDone ? samplers.size() : benchmarkSamplers;
    if (isDone(first, end)) {
      return false;
    }
    do {
      next = next + 1 < first || next + 1 >= end ? first : next + 1;
    } while (samplers.get(next).isDone());
    samplers.get(next).step(clock);
    return true;
  }

  private boolean isDone(int first, int end) {
    for (Sampler sampler : samplers.subList(first, end)) {
      if (!sampler.isDone()) {
        return false;
      }
    }
    return true;
  }

  /** The progress, from 0 to 1. */
  double done() {
    double sum = 0;
    for (Sampler sampler : samplers) {
      sum += sampler.done();
    }
    return sum / samplers.size();
  }

  /** The times so far of each workload: for one epoch, point, frame or run. */
  List<EngineTimes> benchmarkTimes() {
    List<EngineTimes> times = new ArrayList<>();
    for (Benchmark benchmark : Benchmark.values()) {
      EngineTimes all = benchmarks.get(benchmark.ordinal()).times(benchmark.title);
      times.add(
          new EngineTimes(
              all.label(),
              all.javaScript() / benchmark.units,
              all.webAssembly() / benchmark.units));
    }
    return times;
  }

  List<ScalingCurve> scalingCurves() {
    List<ScalingCurve> curves = new ArrayList<>();
    for (ScalingSeries series : ScalingSeries.values()) {
      List<EngineTimes> times = new ArrayList<>();
      for (Pair pair : this.series.get(series.ordinal())) {
        times.add(pair.times(series.title));
      }
      curves.add(new ScalingCurve(series.title, series.steps, times));
    }
    return curves;
  }
}
