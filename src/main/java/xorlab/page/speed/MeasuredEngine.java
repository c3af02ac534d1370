package xorlab.page.speed;

import java.util.function.IntConsumer;

/**
 * An engine on which workloads run. Each method returns a job that repeats a workload in one call.
 */
interface MeasuredEngine {
  IntConsumer job(Benchmark benchmark);

  IntConsumer epoch(WorkloadSize size);

  /** The engine that runs this code. */
  final class LocalEngine implements MeasuredEngine {
    @Override
    public IntConsumer job(Benchmark benchmark) {
      return benchmark.job()::run;
    }

    @Override
    public IntConsumer epoch(WorkloadSize size) {
      return size.epoch()::run;
    }
  }

  /** The other engine. */
  record OtherEngineAdapter(RemoteEngine engine) implements MeasuredEngine {
    @Override
    public IntConsumer job(Benchmark benchmark) {
      return engine.job(benchmark.name())::run;
    }

    @Override
    public IntConsumer epoch(WorkloadSize size) {
      return engine.epoch(size.points(), size.width(), size.depth())::run;
    }
  }
}
