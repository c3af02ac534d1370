package xorlab.page.lab;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;

/** The exports of the lab's program, in JavaScript and WebAssembly, for {@code element.js}. */
public final class Main {
  private Main() {}

  /** Does nothing: labs are created by {@link #mount}. */
  public static void main(String[] arguments) {}

  /** The names of all settings, separated by spaces: the attributes that the element observes. */
  @JSExport
  public static String settingNames() {
    List<String> names = new ArrayList<>();
    for (Setting<?> setting : Setting.values()) {
      names.add(setting.key());
    }
    return String.join(" ", names);
  }

  /**
   * Creates a lab.
   *
   * @param host the {@code <xor-lab>} element, whose attributes are the settings
   * @param container the {@code <div class="lab">} of lab.html, in the host's shadow root
   * @param engine the engine that runs this code: "js" or "wasm"
   * @param snapshot {@link Lab#snapshot} of the lab on the other engine; empty for a new lab
   * @param listener receives "iteration", "finish" and "diverge"; "settings" when the theme or the
   *     requested engine may have changed; "survey" and "export" when these programs must be loaded
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
