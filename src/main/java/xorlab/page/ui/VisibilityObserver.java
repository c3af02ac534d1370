package xorlab.page.ui;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;

/** Whether an element is in view. */
public final class VisibilityObserver {
  private final HTMLElement element;
  private boolean known;
  private boolean inView;

  /**
   * @param changed runs when it comes into view or leaves it
   */
  public VisibilityObserver(HTMLElement element, Runnable changed) {
    this.element = element;
    new IntersectionObserver(
            entries -> {
              known = true;
              inView = entries.get(entries.getLength() - 1).isIntersecting();
              changed.run();
            })
        .observe(element);
  }

  /** It counts as in view until the browser has told. */
  public boolean isInView() {
    return inView || !known;
  }

  /** Whether the browser has told that it is in view. */
  public boolean isKnownInView() {
    return inView;
  }

  /**
   * Whether the page shows what lies in view: a deck makes the slide that comes next transparent.
   */
  public boolean isShown() {
    return isShown(element);
  }

  /**
   * Whether what holds it changes over to another look: a slide that comes or goes is neither here
   * nor gone.
   */
  public boolean isChanging() {
    return isChanging(element);
  }

  @JSBody(
      params = "element",
      script =
          "var host = element.getRootNode().host || element;"
              + "return document.getAnimations().some(animation =>"
              + " animation instanceof CSSTransition && animation.effect.target.contains(host));")
  private static native boolean isChanging(HTMLElement element);

  @JSBody(
      params = "element",
      script =
          "return !element.checkVisibility"
              + " || element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });")
  private static native boolean isShown(HTMLElement element);
}
