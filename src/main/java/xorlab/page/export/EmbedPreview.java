package xorlab.page.export;

import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.ResizeObserver;

/** A live lab in a frame of the size that was chosen, which tells how tall the lab is in it. */
final class EmbedPreview {
  /** The padding of embed.html, above and below the lab together, in CSS pixels. */
  private static final int PADDING = 16;

  private final HTMLElement frame;
  private final IntConsumer measured;

  /**
   * @param frame contains the lab, with the padding of embed.html
   * @param measured receives the height, in CSS pixels, that a frame of this width needs
   */
  EmbedPreview(HTMLElement frame, IntConsumer measured) {
    this.frame = frame;
    this.measured = measured;
  }

  /** Replaces the lab in the frame. Its height is told now, and when it changes. */
  void show(HTMLElement lab) {
    hide();
    frame.appendChild(lab);
    ResizeObserver.observe(lab, () -> measure(lab));
  }

  /** A lab that has been removed has no height. */
  private void measure(HTMLElement lab) {
    if (lab.getOffsetHeight() > 0) {
      measured.accept(lab.getOffsetHeight() + PADDING);
    }
  }

  /** Gives the frame a size, as a length in CSS or in pixels; "100%" is all the room there is. */
  void resize(String width, String height) {
    frame.getStyle().setProperty("width", length(width));
    frame.getStyle().setProperty("height", length(height));
  }

  private static String length(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return last >= '0' && last <= '9' ? text + "px" : text;
  }

  /** Removes the lab, which takes computing time. */
  void hide() {
    frame.clear();
  }
}
