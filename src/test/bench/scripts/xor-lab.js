// XOR Lab's own bench program. As JavaScript, bench-engine.js stands before this script. As WebAssembly, the runtime does,
// and WASM_FILE names bench.wasm. Numbers stay in the engine while they are measured, as with any WebAssembly contestant.
(function (g) {
  const C = g.COMMON;
  let engine = g;

  /** One exercise, as host.js wants it; `scale` makes of our loss the one that is compared. */
  function exercise(make, scale) {
    let learner;
    return {
      reset() {
        learner ??= make();
        learner.reset();
      },
      epochs: (n) => learner.epochs(n),
      surface(N, out) {
        learner.surfaces(N, 1);
        if (out !== C.surf) for (let i = 0; i < N * N; i++) out[i] = learner.predictionAt(i);
      },
      frame: (n) => learner.frames(100, n),
      pixels: () => Uint32Array.from({ length: 10000 }, (_, i) => learner.pixelAt(i)),
      loss: () => learner.loss() * scale,
    };
  }

  let many;
  const survey = {
    /** The notebook's 140 iterations, the drawing of the weights included, of so many packs of 100 seeds. */
    train(packs) {
      many ??= engine.survey();
      many.train(packs);
    },
    outcome: () => [many.solved(), many.sumOfLosses()],
  };

  /** Milliseconds for an epoch: the best of five samples, for here it is the shape of a curve that counts. */
  function cost(points, width, depth, ms) {
    const epoch = engine.epoch(points, width, depth);
    const time = (n) => {
      const start = performance.now();
      epoch.run(n);
      return performance.now() - start;
    };
    let n = 1;
    while (time(n) < ms) n *= 2;
    const warm = performance.now() + 8 * ms; // by then the engine has compiled what it will compile
    while (performance.now() < warm) time(n);
    return Math.min(...Array.from({ length: 5 }, () => time(n) / n));
  }

  g.PEER = {
    precision: "f64",
    xor: exercise(() => engine.xor(), 1),
    spiral: exercise(() => engine.spiral(), 1 / (2 * C.SPIRAL_N)),
    survey,
    cost,
    async init() {
      if (g.WASM_FILE) engine = (await g.TeaVM.wasmGC.load(g.WASM_FILE)).exports;
    },
  };
})(globalThis);
