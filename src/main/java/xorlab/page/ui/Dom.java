package xorlab.page.ui;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** Helpers for common DOM operations. */
public final class Dom {
  private Dom() {}

  /** Appends a new child element. */
  public static HTMLElement add(HTMLElement parent, String tag) {
    HTMLElement child = parent.getOwnerDocument().createElement(tag);
    parent.appendChild(child);
    return child;
  }

  public static HTMLElement add(HTMLElement parent, String tag, String text) {
    HTMLElement child = add(parent, tag);
    child.setTextContent(text);
    return child;
  }

  /** Sets the text of an element if it differs, to avoid a needless layout. */
  public static void setText(HTMLElement element, String text) {
    if (!text.equals(element.getTextContent())) {
      element.setTextContent(text);
    }
  }

  /** Sets an attribute if it differs, since the browser acts on it even where it does not. */
  public static void setAttribute(HTMLElement element, String name, String value) {
    if (!value.equals(element.getAttribute(name))) {
      element.setAttribute(name, value);
    }
  }

  /** Sets an attribute, or removes it. */
  public static void setAttribute(HTMLElement element, String name, boolean present, String value) {
    if (present) {
      element.setAttribute(name, value);
    } else {
      element.removeAttribute(name);
    }
  }

  public static void onClick(HTMLElement element, Runnable action) {
    element.addEventListener("click", (Event event) -> action.run());
  }
}
