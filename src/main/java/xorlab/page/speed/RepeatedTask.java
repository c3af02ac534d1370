package xorlab.page.speed;

import java.util.function.IntConsumer;
import org.teavm.jso.JSExport;

/** Work that can be repeated any number of times in one call. */
public final class RepeatedTask {
  private final IntConsumer task;

  RepeatedTask(IntConsumer task) {
    this.task = task;
  }

  @JSExport
  public void run(int times) {
    task.accept(times);
  }
}
