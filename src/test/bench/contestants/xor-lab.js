// XOR Lab's own bench program. As JavaScript, bench-engine.js stands before this script. As WebAssembly, the runtime does,
// and WASM_FILE names bench.wasm. Numbers stay in the engine while they are measured, as with any WebAssembly contestant.
(function (g) {
  const C = g.COMMON;
  const file = g.WASM_FILE;

  /** One exercise, as host.js wants it; `scale` makes of our loss the one that is compared. */
  function exercise(make, scale) {
    let contestant;
    const it = {
      reset() {
        contestant ??= make();
        contestant.reset();
      },
      epochs: (n) => contestant.epochs(n),
      surface(N, out) {
        contestant.surfaces(N, 1);
        if (out !== C.surf) for (let i = 0; i < N * N; i++) out[i] = contestant.predictionAt(i);
      },
      frame: (n) => contestant.frames(100, n),
      pixels: () => Uint32Array.from({ length: 10000 }, (_, i) => contestant.pixelAt(i)),
      loss: () => contestant.loss() * scale,
    };
    return it;
  }

  let engine = g;
  let survey;
  const peer = {
    name: file ? "XOR Lab, WebAssembly" : "XOR Lab, JavaScript",
    precision: "f64",
    xor: exercise(() => engine.xor(), 1),
    spiral: exercise(() => engine.spiral(), 1 / (2 * C.SPIRAL_N)),
    /** The notebook's 140 iterations, start to end, of so many packs of 250 seeds. */
    survey(packs) {
      survey ??= engine.survey();
      survey.train(packs);
      return [survey.solved(), survey.sumOfLosses()];
    },
    async init() {
      if (file) engine = (await g.TeaVM.wasmGC.load(await g.readLocal(file))).exports;
    },
  };
  delete peer.spiral.frame;
  g.PEER = peer;
})(globalThis);
