package xorlab.bench;

import java.util.function.IntConsumer;

/** Who can do what is measured; each gives something to do so many times over in one call. */
interface Engine {
  IntConsumer job(Work work);

  IntConsumer epoch(Size size);

  /** The engine that runs this very code. */
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

  /** The other one. */
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
