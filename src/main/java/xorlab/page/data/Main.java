package xorlab.page.data;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.LabHandle;

/** The exports of this program, data.js, for {@code element.js}. */
public final class Main {
  private Main() {}

  /** Does nothing: {@link #data} is called later. */
  public static void main(String[] arguments) {}

  /**
   * Creates the dialog "Your data".
   *
   * @param container the lab in its shadow root, with data.html in its dialog
   */
  @JSExport
  public static DataDialog data(HTMLElement container, LabHandle lab) {
    return new DataDialog(container.querySelector("#own-data"), lab);
  }
}
