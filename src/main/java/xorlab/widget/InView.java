package xorlab.widget;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;

/** Whether an element is in view; it counts as such until the browser has told. */
public final class InView {
  private boolean inView = true;

  /**
   * @param changed runs when it comes into view or leaves it
   */
  public InView(HTMLElement element, Runnable changed) {
    new IntersectionObserver(
            entries -> {
              inView = entries.get(entries.getLength() - 1).isIntersecting();
              changed.run();
            })
        .observe(element);
  }

  public boolean now() {
    return inView;
  }
}
