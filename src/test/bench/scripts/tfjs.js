// TensorFlow.js 4.22.0, by its core API; TF_BACKEND is "cpu" or "wasm". It has 32 bits.
(function (g) {
  const C = g.COMMON;
  const tf = g.tf;

  function variables(init) {
    const made = [];
    for (let l = 1; l < init.sizes.length; l++) {
      made.push(tf.variable(tf.tensor2d(init.W[l])), tf.variable(tf.tensor2d([init.b[l]])));
    }
    return made;
  }

  function assign(variables, init) {
    for (let l = 1; l < init.sizes.length; l++) {
      tf.tidy(() => {
        variables[2 * l - 2].assign(tf.tensor2d(init.W[l]));
        variables[2 * l - 1].assign(tf.tensor2d([init.b[l]]));
      });
    }
  }

  const grids = new Map();

  /** The places of a surface, kept for the next time. */
  function grid(N, domain) {
    const key = N + "," + domain;
    if (!grids.has(key)) {
      const axis = C.grid(N, domain);
      const places = new Float32Array(2 * N * N);
      for (let j = 0, p = 0; j < N; j++) {
        for (let i = 0; i < N; i++) {
          places[p++] = axis[i];
          places[p++] = axis[j];
        }
      }
      grids.set(key, tf.keep(tf.tensor2d(places, [N * N, 2])));
    }
    return grids.get(key);
  }

  const layer = (A, W, b) => tf.add(tf.matMul(A, W, false, true), b);
  const numbers = (answer) => tf.tidy(() => answer().dataSync());

  let V, S, X, Y, batches, points, optimizerX, optimizerS;
  const sumsX = (A) => layer(tf.sigmoid(layer(A, V[0], V[1])), V[2], V[3]);

  function answersS(A) {
    for (let l = 0; l < 4; l++) A = tf.tanh(layer(A, S[2 * l], S[2 * l + 1]));
    return A;
  }

  const xor = {
    reset() {
      assign(V, C.XOR_INIT);
    },
    epochs(n) {
      const loss = () => tf.losses.sigmoidCrossEntropy(Y, sumsX(X), undefined, 0, tf.Reduction.SUM);
      for (let k = 0; k < n; k++) optimizerX.minimize(loss, false, V);
    },
    surface(N, out) {
      out.set(numbers(() => tf.sigmoid(sumsX(grid(N, C.XOR_DOM)))));
    },
    loss: () => C.ce(numbers(() => tf.sigmoid(sumsX(X)))),
  };
  xor.frame = C.stdFrame(xor);

  const spiral = {
    reset() {
      assign(S, C.SPIRAL_INIT);
    },
    epochs(n) {
      for (let k = 0; k < n; k++) {
        for (const { x, y } of batches) {
          const loss = () => tf.mul(0.5, tf.mean(tf.square(tf.sub(answersS(x), y))));
          optimizerS.minimize(loss, false, S);
        }
      }
    },
    surface(N, out) {
      out.set(numbers(() => answersS(grid(N, C.SPIRAL_DOM))));
    },
    loss() {
      const answers = numbers(() => answersS(points));
      return C.SPIRAL.reduce((sum, p, i) => sum + 0.5 * (answers[i] - p[2]) ** 2, 0) / C.SPIRAL_N;
    },
  };

  g.PEER = {
    precision: "f32",
    xor,
    spiral,
    async init() {
      if (g.TF_BACKEND === "wasm") tf.wasm.setWasmPaths(g.TF_WASM_DIR);
      await tf.setBackend(g.TF_BACKEND);
      await tf.ready();
      if (tf.getBackend() !== g.TF_BACKEND) throw new Error("It runs on " + tf.getBackend());
      tf.enableProdMode();
      X = tf.tensor2d(C.X);
      Y = tf.tensor2d(C.Y.map((y) => [y]));
      V = variables(C.XOR_INIT);
      optimizerX = tf.train.sgd(1);
      points = tf.tensor2d(C.SPIRAL.map((p) => [p[0], p[1]]));
      batches = [];
      for (let i = 0; i < C.SPIRAL_N; i += C.BATCH) {
        const batch = C.SPIRAL.slice(i, i + C.BATCH);
        batches.push({
          x: tf.tensor2d(batch.map((p) => [p[0], p[1]])),
          y: tf.tensor2d(batch.map((p) => [p[2]])),
        });
      }
      S = variables(C.SPIRAL_INIT);
      optimizerS = tf.train.sgd(C.LR);
    },
  };
})(globalThis);
