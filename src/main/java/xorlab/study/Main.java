package xorlab.study;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** What this program gives to {@code element.js}. */
public final class Main {
  private Main() {}

  /** Nothing happens until a lab is to be studied. */
  public static void main(String[] arguments) {}

  /**
   * Brings a study to life.
   *
   * @param room the lab in its shadow root, with study.html in its ".study"
   * @param lab what it studies
   * @param folder where the files of the site are, with a slash at its end
   */
  @JSExport
  public static Study study(HTMLElement room, LabWindow lab, String folder) {
    return new Study(room, lab, folder);
  }
}
