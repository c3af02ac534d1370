package xorlab.experiment;

/** The engine that runs the lab. All of them give the same bits. */
public enum Engine {
  /** The lab chooses. */
  AUTO,

  /** JavaScript. */
  JS,

  /** WebAssembly. */
  WASM
}
