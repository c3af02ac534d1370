package xorlab.page.lab;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;

/** What an engine, JavaScript or WebAssembly, gives to {@code element.js}. */
public final class Main {
  private Main() {}

  /** Nothing happens until an element asks for a lab. */
  public static void main(String[] arguments) {}

  /**
   * The names of all settings with blanks between them: the attributes that the element observes.
   */
  @JSExport
  public static String settingNames() {
    List<String> names = new ArrayList<>();
    for (Setting<?> setting : Setting.values()) {
      names.add(setting.key());
    }
    return String.join(" ", names);
  }

  /**
   * Brings a lab to life.
   *
   * @param host the {@code <xor-lab>} element, whose attributes are the settings
   * @param container the {@code <div class="lab">} of lab.html, in the host's shadow root
   * @param engine the engine that runs this very code: "js" or "wasm"
   * @param snapshot what another engine's lab had to hand over; empty for a new lab
   * @param listener is told "iteration", "finish" and "diverge"; "engine" when the settings may ask
   *     for another engine; "survey" and "export" when these programs are to be loaded
   */
  @JSExport
  public static Lab mount(
      HTMLElement host,
      HTMLElement container,
      String engine,
      String snapshot,
      LabListener listener) {
    return new Lab(host, container, engine, snapshot, listener);
  }
}
