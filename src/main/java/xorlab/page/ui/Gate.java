package xorlab.page.ui;

import java.util.Optional;
import xorlab.browser.MacrotaskQueue;

/**
 * Where a task waits for what comes from outside, such as the answer of a worker, without asking
 * again and again. It is open until it is closed.
 */
public final class Gate {
  private boolean closed;
  private Optional<Runnable> waiting = Optional.empty();

  /** Has who comes next wait. */
  public void close() {
    closed = true;
  }

  /** Lets through who waits, at once, and all others until it is closed again. */
  public void open() {
    Optional<Runnable> next = waiting;
    closed = false;
    waiting = Optional.empty();
    next.ifPresent(Runnable::run);
  }

  boolean isClosed() {
    return closed;
  }

  /** Runs work after the browser's pending tasks or, if it is closed, once it is opened. */
  void pass(Runnable work) {
    if (closed) {
      waiting = Optional.of(work);
    } else {
      MacrotaskQueue.run(work::run);
    }
  }
}
