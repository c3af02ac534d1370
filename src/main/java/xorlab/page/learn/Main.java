package xorlab.page.learn;

import org.teavm.jso.JSExport;

/** The exports of this program, for the custom elements of a chapter. */
public final class Main {
  private Main() {}

  /** Does nothing: {@link #open} is called later. */
  public static void main(String[] arguments) {}

  /** The values and the checks for one lab of a page. */
  @JSExport
  public static LessonPage open() {
    return new LessonPage();
  }
}
