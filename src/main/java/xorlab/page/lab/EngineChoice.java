package xorlab.page.lab;

import xorlab.experiment.Engine;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.words.EngineWords;

/** The engine that runs a lab, and the engine that its settings request: "js" or "wasm". */
final class EngineChoice {
  private final String running;
  private boolean webAssemblyFailed;

  /**
   * @param running "js" or "wasm"
   */
  EngineChoice(String running) {
    this.running = running;
  }

  /** Records that WebAssembly could not be loaded; from then on JavaScript is used. */
  void setWebAssemblyFailed() {
    webAssemblyFailed = true;
  }

  /** The requested engine, or "js" if WebAssembly has failed to load. */
  String requested(Experiment experiment) {
    return requestsWebAssembly(experiment) && !webAssemblyFailed ? "wasm" : "js";
  }

  /** The name of the running engine for the reader, with the reason if another was requested. */
  String name(Experiment experiment) {
    if (webAssemblyFailed && requestsWebAssembly(experiment)) {
      return EngineWords.WASM_UNAVAILABLE;
    }
    return SettingLabels.word(running);
  }

  private static boolean requestsWebAssembly(Experiment experiment) {
    return experiment.get(Setting.ENGINE) == Engine.WASM;
  }
}
