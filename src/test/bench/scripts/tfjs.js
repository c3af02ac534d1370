// @tensorflow/tfjs 4.22.0. TF_BACKEND = cpu | wasm ; TF_MODE = minimize (optimizer.minimize, idiomatic core API) | fit (LayersModel.fit).
(function (g) {
  const C = g.COMMON;
  let tf, X, Y, V, opt, SV, sopt, SB;
  const backend = g.TF_BACKEND,
    mode = g.TF_MODE || "minimize";
  let xm, sm;
  const grids = {};
  const gridT = (N, dom) => {
    const k = N + "," + dom;
    if (!grids[k]) {
      const gx = C.grid(N, dom),
        a = new Float32Array(2 * N * N);
      for (let j = 0, p = 0; j < N; j++)
        for (let i = 0; i < N; i++) {
          a[p++] = gx[i];
          a[p++] = gx[j];
        }
      grids[k] = tf.keep(tf.tensor2d(a, [N * N, 2]));
    }
    return grids[k];
  };
  const fwdX = (t) =>
    tf.add(tf.matMul(tf.sigmoid(tf.add(tf.matMul(t, V[0], false, true), V[1])), V[2], false, true), V[3]);
  const fwdS = (t) => {
    for (let l = 0; l < 4; l++) t = tf.tanh(tf.add(tf.matMul(t, SV[2 * l], false, true), SV[2 * l + 1]));
    return t;
  };
  const mkV = (init) => {
    const v = [];
    for (let l = 1; l < init.sizes.length; l++) {
      v.push(tf.variable(tf.tensor2d(init.W[l])));
      v.push(tf.variable(tf.tensor2d([init.b[l]])));
    }
    return v;
  };
  const assign = (v, init) => {
    for (let l = 1; l < init.sizes.length; l++)
      tf.tidy(() => {
        v[2 * l - 2].assign(tf.tensor2d(init.W[l]));
        v[2 * l - 1].assign(tf.tensor2d([init.b[l]]));
      });
  };
  const seq = (init, act, loss, lr) => {
    const m = tf.sequential();
    for (let l = 1; l < init.sizes.length; l++)
      m.add(
        tf.layers.dense(
          Object.assign({ units: init.sizes[l], activation: act }, l === 1 ? { inputShape: [init.sizes[0]] } : {}),
        ),
      );
    m.compile({ optimizer: tf.train.sgd(lr), loss });
    return m;
  };
  const setM = (m, init) => {
    const w = [];
    for (let l = 1; l < init.sizes.length; l++) {
      w.push(tf.tidy(() => tf.tensor2d(init.W[l]).transpose()));
      w.push(tf.tensor1d(init.b[l]));
    }
    m.setWeights(w);
    w.forEach((t) => t.dispose());
  };
  const fit = mode === "fit";
  const predX = (x, y) =>
    tf.tidy(() =>
      fit ? xm.predict(tf.tensor2d([[x, y]])).dataSync()[0] : tf.sigmoid(fwdX(tf.tensor2d([[x, y]]))).dataSync()[0],
    );
  const predAll = (f) => tf.tidy(() => f().dataSync());
  const xor = {
    reset() {
      if (fit) setM(xm, C.XOR_INIT);
      else assign(V, C.XOR_INIT);
    },
    epochs: fit
      ? async (n) => {
          await xm.fit(X, Y, { epochs: n, batchSize: 4, shuffle: false, yieldEvery: "never", verbose: 0 });
        }
      : (n) => {
          for (let k = 0; k < n; k++)
            opt.minimize(() => tf.losses.sigmoidCrossEntropy(Y, fwdX(X), undefined, 0, tf.Reduction.SUM), false, V);
        },
    surface: (N, out) => {
      out.set(
        predAll(() =>
          fit ? xm.predict(gridT(N, C.XOR_DOM), { batchSize: N * N }) : tf.sigmoid(fwdX(gridT(N, C.XOR_DOM))),
        ),
      );
    },
    predict: predX,
    loss: () => C.ce(C.X.map((p) => predX(p[0], p[1]))),
  };
  if (!fit) xor.frame = C.stdFrame(xor);
  const lossS = () => {
    const o = predAll(() => (fit ? sm.predict(SB.all) : fwdS(SB.all)));
    let s = 0;
    C.SPIRAL.forEach((p, i) => {
      const d = o[i] - p[2];
      s += 0.5 * d * d;
    });
    return s / 500;
  };
  const spiral = {
    reset() {
      if (fit) setM(sm, C.SPIRAL_INIT);
      else assign(SV, C.SPIRAL_INIT);
    },
    epochs: fit
      ? async (n) => {
          await sm.fit(SB.all, SB.ally, { epochs: n, batchSize: 10, shuffle: false, yieldEvery: "never", verbose: 0 });
        }
      : (n) => {
          for (let k = 0; k < n; k++)
            for (let i = 0; i < 50; i++)
              sopt.minimize(() => tf.mul(0.5, tf.mean(tf.square(tf.sub(fwdS(SB.x[i]), SB.y[i])))), false, SV);
        },
    surface: (N, out) => {
      out.set(
        predAll(() => (fit ? sm.predict(gridT(N, C.SPIRAL_DOM), { batchSize: N * N }) : fwdS(gridT(N, C.SPIRAL_DOM)))),
      );
    },
    loss: lossS,
  };
  g.PEER = {
    name: "tfjs " + backend + (fit ? " (layers.fit)" : ""),
    precision: "f32",
    xor,
    spiral,
    only: fit ? ["W1", "W4"] : undefined,
    async init() {
      tf = g.tf;
      if (backend === "wasm") {
        const W = g.tf.wasm ?? g.tfwasm;
        W.setWasmPaths(g.TF_WASM_DIR);
        await tf.setBackend("wasm");
      } else await tf.setBackend("cpu");
      await tf.ready();
      if (tf.getBackend() !== backend) throw new Error("backend " + tf.getBackend());
      tf.enableProdMode();
      X = tf.tensor2d(C.X);
      Y = tf.tensor2d(C.Y.map((y) => [y]));
      V = mkV(C.XOR_INIT);
      opt = tf.train.sgd(1);
      SV = mkV(C.SPIRAL_INIT);
      sopt = tf.train.sgd(0.03);
      SB = {
        x: [],
        y: [],
        all: tf.tensor2d(C.SPIRAL.map((p) => [p[0], p[1]])),
        ally: tf.tensor2d(C.SPIRAL.map((p) => [p[2]])),
      };
      for (let i = 0; i < 500; i += 10) {
        const s = C.SPIRAL.slice(i, i + 10);
        SB.x.push(tf.tensor2d(s.map((p) => [p[0], p[1]])));
        SB.y.push(tf.tensor2d(s.map((p) => [p[2]])));
      }
      if (fit) {
        xm = seq(C.XOR_INIT, "sigmoid", (y, p) => tf.mul(4, tf.metrics.binaryCrossentropy(y, p).mean()), 1);
        sm = seq(C.SPIRAL_INIT, "tanh", (y, p) => tf.mul(0.5, tf.losses.meanSquaredError(y, p)), 0.03);
      }
    },
  };
})(globalThis);
