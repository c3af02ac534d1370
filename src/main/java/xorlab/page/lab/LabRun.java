package xorlab.page.lab;

import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.QueryString;
import xorlab.session.ExperimentHistory;

/**
 * The run of a lab: what it will show, made before the lab and in another task, as each takes its
 * time while a page loads.
 */
public final class LabRun {
  private final HTMLElement host;
  private final SettingSource page;
  private final boolean isContinued;
  private final ExperimentHistory history;

  LabRun(HTMLElement host, String snapshot) {
    this.host = host;
    page = new SettingSource(host);
    isContinued = !snapshot.isEmpty();
    history = new ExperimentHistory(isContinued ? QueryString.parse(snapshot) : page.read());
    history.player().runForClick(Performance::now);
  }

  /**
   * Creates the lab that shows the run.
   *
   * @param container the {@code <div class="lab">} of lab.html, in the host's shadow root
   * @param engine the engine that runs this code: "js", "wasm" or "mistakes"
   * @param listener receives "iteration", "finish" and "diverge"; "settings" when the theme or the
   *     requested engine may have changed; "survey", "check", "export" and "data" when these
   *     programs must be loaded
   */
  @JSExport
  public Lab mount(HTMLElement container, String engine, LabListener listener) {
    return new Lab(this, container, engine, listener);
  }

  /** The {@code <xor-lab>} element. */
  HTMLElement host() {
    return host;
  }

  SettingSource page() {
    return page;
  }

  /** Whether it goes on with a lab of the other engine. */
  boolean isContinued() {
    return isContinued;
  }

  ExperimentHistory history() {
    return history;
  }
}
