package xorlab.page.check;

import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** The field for what a program has printed, with marks behind the lines that differ. */
final class PasteField {
  /** How long the reader must pause before the text is read, in milliseconds. */
  private static final int PAUSE = 150;

  private static final int PLACEHOLDER_WIDTH = 40;

  /** Lines above a place that is shown. */
  private static final int LINES_ABOVE = 3;

  private final HTMLTextAreaElement area;
  private final HTMLElement marks;
  private final Runnable changed;
  private int timer;

  /**
   * @param field contains the text area and, behind it, the marks
   * @param changed runs when the reader has changed the text
   */
  PasteField(HTMLElement field, Runnable changed) {
    area = (HTMLTextAreaElement) field.querySelector("textarea");
    marks = field.querySelector(".marks > div");
    this.changed = changed;
    area.setPlaceholder(
        "W1 [[1.76405235 0.40015721]\n"
            + " [0.97873798 2.2408932 ]]\n"
            + "b1 [[ 1.86755799]\n"
            + " [-0.97727788]]\n"
            + "dW1 ...\n\n"
            + wrapped(CheckWords.ANY_PRINT));
    area.addEventListener("input", (Event event) -> onInput());
    area.addEventListener("scroll", (Event event) -> moveMarks());
  }

  /** Breaks a text into lines at its spaces: not every browser does so in a placeholder. */
  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int lineStart = 0;
    int at = 0;
    while (at >= 0) {
      int space = text.indexOf(' ', at);
      String word = space < 0 ? text.substring(at) : text.substring(at, space);
      boolean fits = lines.length() - lineStart + word.length() < PLACEHOLDER_WIDTH;
      if (lines.length() > 0) {
        lines.append(fits ? ' ' : '\n');
        lineStart = fits ? lineStart : lines.length();
      }
      lines.append(word);
      at = space < 0 ? -1 : space + 1;
    }
    return lines.toString();
  }

  String text() {
    return area.getValue();
  }

  /** Whether there is nothing but spaces in it. */
  boolean isBlank() {
    String text = area.getValue();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Sets the text, as if the reader had pasted it. */
  void setText(String text) {
    area.setValue(text);
    area.setScrollTop(0);
    Window.clearTimeout(timer);
    changed.run();
  }

  /** Selects all, so that the next paste replaces it. */
  void selectAll() {
    area.focus();
    area.select();
  }

  /** Selects a part of the text, and scrolls to it. */
  void select(int start, int end) {
    area.focus();
    area.setSelectionRange(start, end);
    scrollTo(lineOf(area.getValue(), start));
  }

  private void scrollTo(int line) {
    int height = area.getScrollHeight() / Math.max(1, lineOf(area.getValue(), Integer.MAX_VALUE));
    area.setScrollTop(Math.max(0, line - LINES_ABOVE) * height);
    moveMarks();
  }

  /** Marks the lines of these blocks, each from its start to its end. */
  void mark(List<int[]> blocks) {
    marks.clear();
    String text = area.getValue();
    for (int[] block : blocks) {
      int first = lineOf(text, block[0]);
      int last = lineOf(text, Math.max(block[0], block[1] - 1));
      HTMLElement mark = Dom.add(marks, "i");
      mark.getStyle().setProperty("--first", Integer.toString(first));
      mark.getStyle().setProperty("--count", Integer.toString(last - first + 1));
    }
    moveMarks();
  }

  private static int lineOf(String text, int index) {
    int line = 0;
    int at = text.indexOf('\n');
    while (at >= 0 && at < index) {
      line++;
      at = text.indexOf('\n', at + 1);
    }
    return line;
  }

  private void onInput() {
    Window.clearTimeout(timer);
    timer = Window.setTimeout(changed::run, PAUSE);
  }

  private void moveMarks() {
    marks.getStyle().setProperty("transform", "translateY(" + -area.getScrollTop() + "px)");
  }
}
