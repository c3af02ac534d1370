package xorlab.page.lab;

import xorlab.experiment.Engine;
import xorlab.experiment.Experiment;
import xorlab.experiment.MistakeRules;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.words.EngineWords;

/**
 * The engine that runs a lab, and the engine that its settings request: "js", "wasm" or "mistakes",
 * which is JavaScript that trains with mistakes.
 */
final class EngineChoice {
  private static final String MISTAKES = "mistakes";

  private final String running;
  private boolean webAssemblyFailed;

  /**
   * @param running "js", "wasm" or "mistakes"
   */
  EngineChoice(String running) {
    this.running = running;
  }

  /** Records that WebAssembly, if it was requested, could not be loaded: JavaScript goes on. */
  void setFailed(Experiment experiment) {
    webAssemblyFailed |= !waits(experiment);
  }

  /** Whether the lab is to show nothing, as this engine cannot train with the mistakes. */
  static boolean waits(Experiment experiment) {
    return MistakeRules.installed().areMissing(experiment);
  }

  /** The requested engine, or one in JavaScript if WebAssembly has failed to load. */
  String requested(Experiment experiment) {
    boolean isWebAssembly = requestsWebAssembly(experiment) && !webAssemblyFailed;
    if (waits(experiment) || MistakeRules.installed().areNeeded(experiment)) {
      return MISTAKES;
    }
    return isWebAssembly ? "wasm" : isWasm() ? "js" : running;
  }

  private boolean isWasm() {
    return running.equals("wasm");
  }

  /** The name of the running engine for the reader, with the reason if another was requested. */
  String name(Experiment experiment) {
    if (webAssemblyFailed && requestsWebAssembly(experiment)) {
      return EngineWords.WASM_UNAVAILABLE;
    }
    return SettingLabels.word(isWasm() ? "wasm" : "js");
  }

  private static boolean requestsWebAssembly(Experiment experiment) {
    return experiment.get(Setting.ENGINE) == Engine.WASM;
  }
}
