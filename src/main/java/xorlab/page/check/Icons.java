package xorlab.page.check;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import xorlab.check.JudgedStep;

/** The icons in the markup, to be copied. */
final class Icons {
  private final HTMLElement icons;

  /**
   * @param icons contains an element for each icon, with its name as its data-icon
   */
  Icons(HTMLElement icons) {
    this.icons = icons;
  }

  /** Appends a copy of an icon. */
  void add(HTMLElement parent, String name) {
    Node icon = icons.querySelector("[data-icon=" + name + "]").cloneNode(true);
    parent.appendChild(icon);
  }

  static String of(JudgedStep.State state) {
    return switch (state) {
      case AGREES -> "tick";
      case NOT_PRINTED -> "dash";
      case DIFFERS -> "differs";
      case NOT_JUDGED -> "ring";
    };
  }
}
