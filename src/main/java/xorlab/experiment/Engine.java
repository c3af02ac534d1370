package xorlab.experiment;

/** What runs the lab. All give the same bits. */
public enum Engine {
  /** The lab chooses. */
  AUTO,

  /** JavaScript. */
  JS,

  /** WebAssembly. */
  WASM
}
