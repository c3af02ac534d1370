package xorlab.page.speed;

/** A contestant of the benchmark: a page of {@code src/test/bench}. */
enum Contestant {
  PLAIN("js-plain", "plain JavaScript", Likeness.SAME),
  OPTIMISED("js-opt", "optimised JavaScript", Likeness.SAME),
  SEPARABLE("js-opt-separable", "the same, surface taken apart", Likeness.SAME),
  MOST("js-max", "the same, exp to 2 ulp", Likeness.SAME),
  LAB_JS("lab-js", "XOR Lab, JavaScript", Likeness.SAME),
  LAB_WASM("lab-wasm", "XOR Lab, WebAssembly", Likeness.SAME),
  CONVNETJS("convnetjs", "ConvNetJS", Likeness.OTHER),
  SYNAPTIC("synaptic", "Synaptic", Likeness.OTHER),
  BRAIN("brain", "brain.js", Likeness.OTHER),
  TENSORFLOW_CPU("tfjs-cpu", "TensorFlow.js, cpu", Likeness.SINGLE),
  TENSORFLOW_WASM("tfjs-wasm", "TensorFlow.js, wasm", Likeness.SINGLE);

  final String page;
  final String title;
  final Likeness likeness;

  Contestant(String page, String title, Likeness likeness) {
    this.page = page;
    this.title = title;
    this.likeness = likeness;
  }

  boolean isLab() {
    return this == LAB_JS || this == LAB_WASM;
  }

  /** Whether it is a library from npm, which the profile installs. */
  boolean isLibrary() {
    return ordinal() > LAB_WASM.ordinal();
  }
}
