package xorlab.site;

import java.util.ArrayDeque;
import java.util.Deque;

/** The resources opened for a tab, closed together in reverse order. */
final class CloseStack implements AutoCloseable {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  /** Adds a resource to close, and returns it. */
  <T extends AutoCloseable> T add(T resource) {
    opened.push(resource);
    return resource;
  }

  /** Closes everything, even if closing some of it fails. */
  @Override
  public void close() {
    IllegalStateException failure = null;
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        failure = failure == null ? new IllegalStateException("Not closed well.", e) : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
