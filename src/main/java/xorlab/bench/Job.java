package xorlab.bench;

import java.util.function.IntConsumer;
import org.teavm.jso.JSExport;

/** Something to be done so many times over, in one call. */
public final class Job {
  private final IntConsumer task;

  Job(IntConsumer task) {
    this.task = task;
  }

  @JSExport
  public void run(int times) {
    task.accept(times);
  }
}
