package xorlab.page.lab;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;

/** The exports of the lab's program, in JavaScript and WebAssembly, for {@code element.js}. */
public final class Main {
  private Main() {}

  /** Does nothing: labs are created by {@link LabRun#mount}. */
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
   * Opens the run of a lab, which {@link LabRun#mount} then shows.
   *
   * @param host the {@code <xor-lab>} element, whose attributes are the settings
   * @param snapshot {@link Lab#snapshot} of the lab on the other engine; empty for a new lab
   */
  @JSExport
  public static LabRun open(HTMLElement host, String snapshot) {
    return new LabRun(host, snapshot);
  }
}
