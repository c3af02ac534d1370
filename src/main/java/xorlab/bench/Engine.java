package xorlab.bench;

import java.util.function.IntConsumer;

/**
 * An engine on which workloads run. Each method returns a job that repeats a workload in one call.
 */
interface Engine {
  IntConsumer job(Work work);

  IntConsumer epoch(Size size);

  /** The engine that runs this code. */
  final class Here implements Engine {
    @Override
    public IntConsumer job(Work work) {
      return work.job()::run;
    }

    @Override
    public IntConsumer epoch(Size size) {
      return size.epoch()::run;
    }
  }

  /** The other engine. */
  record There(OtherEngine engine) implements Engine {
    @Override
    public IntConsumer job(Work work) {
      return engine.job(work.name())::run;
    }

    @Override
    public IntConsumer epoch(Size size) {
      return engine.epoch(size.points(), size.width(), size.depth())::run;
    }
  }
}
