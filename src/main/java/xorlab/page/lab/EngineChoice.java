package xorlab.page.lab;

import xorlab.experiment.Engine;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;

/** Which engine runs a lab, and which its settings ask for: JavaScript, "js", or WebAssembly. */
final class EngineChoice {
  private final String running;
  private boolean webAssemblyFailed;

  /**
   * @param running "js" or "wasm"
   */
  EngineChoice(String running) {
    this.running = running;
  }

  /** WebAssembly could not be loaded. */
  void setWebAssemblyFailed() {
    webAssemblyFailed = true;
  }

  /** What the settings ask for, if there is any. The default is JavaScript: it starts sooner. */
  String requested(Experiment experiment) {
    return requestsWebAssembly(experiment) && !webAssemblyFailed ? "wasm" : "js";
  }

  /** What runs this lab, in words. */
  String name(Experiment experiment) {
    if (webAssemblyFailed && requestsWebAssembly(experiment)) {
      return "JavaScript, since WebAssembly is not to be had here";
    }
    return running.equals("wasm") ? "WebAssembly" : "JavaScript";
  }

  private static boolean requestsWebAssembly(Experiment experiment) {
    return experiment.get(Setting.ENGINE) == Engine.WASM;
  }
}
