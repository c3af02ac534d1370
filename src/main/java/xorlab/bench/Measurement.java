package xorlab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.plot.CostCurve;
import xorlab.plot.EngineTimes;

/**
 * Measures all workloads and then all sizes on both engines, slice by slice in turn, so that no
 * drift favours one.
 */
final class Measurement {
  private static final int SAMPLES_OF_A_WORK = 9;
  private static final int SAMPLES_OF_A_SIZE = 3;

  /** The same workload on both engines, or on this one if there is no other. */
  private record Pair(Sampler here, Optional<Sampler> there) {
    EngineTimes times(String of) {
      return new EngineTimes(of, here.median(), there.map(Sampler::median).orElse(Double.NaN));
    }
  }

  private final Sampler.Clock clock;
  private final List<Pair> works = new ArrayList<>();
  private final List<List<Pair>> growths = new ArrayList<>();
  private final List<Sampler> samplers = new ArrayList<>();
  private final int samplersOfWorks;
  private int next;

  Measurement(Engine here, Optional<Engine> there, Sampler.Clock clock) {
    this.clock = clock;
    for (Work work : Work.values()) {
      Sampler mine = new Sampler(here.job(work), SAMPLES_OF_A_WORK);
      works.add(pair(mine, there.map(engine -> new Sampler(engine.job(work), SAMPLES_OF_A_WORK))));
    }
    samplersOfWorks = samplers.size();
    for (Growth growth : Growth.values()) {
      List<Pair> pairs = new ArrayList<>();
      for (Size size : growth.sizes()) {
        Sampler mine = new Sampler(here.epoch(size), SAMPLES_OF_A_SIZE);
        pairs.add(
            pair(mine, there.map(engine -> new Sampler(engine.epoch(size), SAMPLES_OF_A_SIZE))));
      }
      growths.add(pairs);
    }
  }

  private Pair pair(Sampler here, Optional<Sampler> there) {
    samplers.add(here);
    there.ifPresent(samplers::add);
    return new Pair(here, there);
  }

  /**
   * Runs one slice of one workload.
   *
   * @return whether there is more to measure
   */
  boolean step() {
    boolean worksAreDone = isDone(0, samplersOfWorks);
    int first = worksAreDone ? samplersOfWorks : 0;
    int end = worksAreDone ? samplers.size() : samplersOfWorks;
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
  List<EngineTimes> works() {
    List<EngineTimes> times = new ArrayList<>();
    for (Work work : Work.values()) {
      EngineTimes all = works.get(work.ordinal()).times(work.title);
      times.add(
          new EngineTimes(
              all.of(), all.javaScript() / work.things, all.webAssembly() / work.things));
    }
    return times;
  }

  List<CostCurve> costs() {
    List<CostCurve> curves = new ArrayList<>();
    for (Growth growth : Growth.values()) {
      List<EngineTimes> times = new ArrayList<>();
      for (Pair pair : growths.get(growth.ordinal())) {
        times.add(pair.times(growth.title));
      }
      curves.add(new CostCurve(growth.title, growth.steps, times));
    }
    return curves;
  }
}
