package xorlab.page.ui;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;

/** Whether an element is in view. */
public final class VisibilityObserver {
  private final HTMLElement element;
  private boolean reported;
  private boolean inView;

  /**
   * @param changed runs when the element comes into view or leaves it; not for a first report that
   *     it is in view, which has been assumed
   */
  public VisibilityObserver(HTMLElement element, Runnable changed) {
    this(element, changed, () -> {});
  }

  /**
   * @param known runs at the browser's first report
   */
  public VisibilityObserver(HTMLElement element, Runnable changed, Runnable known) {
    this.element = element;
    IntersectionObserver.observe(
        element,
        isInView -> {
          boolean isFirst = !reported;
          boolean before = isInView();
          reported = true;
          inView = isInView;
          if (isFirst) {
            known.run();
          }
          if (isInView() != before) {
            changed.run();
          }
        });
  }

  /** Whether it is in view; true until the browser's first report. */
  public boolean isInView() {
    return inView || !reported;
  }

  /** Whether it is in view; false until the browser's first report. */
  public boolean isKnownInView() {
    return inView;
  }

  /**
   * Whether it is neither transparent nor hidden by CSS: slide decks make the next slide
   * transparent.
   */
  public boolean isShown() {
    return isShown(element);
  }

  /** Whether a CSS transition of an enclosing element is running, such as the change of slides. */
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
