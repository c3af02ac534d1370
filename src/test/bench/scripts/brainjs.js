// brain.js 1.6.1. It learns point by point, with a momentum, from the squared error, in 32-bit weights: near the others' rule, not the same.
(function (g) {
  const C = g.COMMON,
    B = g.brain;
  let xn, sn;
  const xd = C.X.map((p, i) => ({ input: p, output: [C.Y[i]] })),
    sd = C.SPIRAL.map((p) => ({ input: [p[0], p[1]], output: [p[2]] }));
  function mk(init, act, data, lr) {
    const opt = { hiddenLayers: init.sizes.slice(1, -1), activation: act, learningRate: lr, momentum: 0.0001 };
    const n = new B.NeuralNetwork(opt);
    n.sizes = init.sizes.slice();
    n.initialize();
    for (let l = 1; l < init.sizes.length; l++)
      for (let j = 0; j < init.sizes[l]; j++) {
        n.biases[l][j] = init.b[l][j];
        for (let i = 0; i < init.sizes[l - 1]; i++) n.weights[l][j][i] = init.W[l][j][i];
      }
    return n;
  }
  const T = (n, data, it, lr) =>
    n.train(data, { iterations: it, errorThresh: 1e-30, learningRate: lr, momentum: 0.0001 });
  const px = (x, y) => xn.run([x, y])[0],
    ps = (x, y) => sn.run([x, y])[0];
  function surf(f, N, out, dom) {
    const gx = C.grid(N, dom);
    for (let j = 0, k = 0; j < N; j++) for (let i = 0; i < N; i++, k++) out[k] = f(gx[i], gx[j]);
  }
  const xor = {
    reset() {
      xn = mk(C.XOR_INIT, "sigmoid", xd, 0.99);
      T(xn, xd, 1, 1e-12);
    },
    epochs(n) {
      T(xn, xd, n, 0.99);
    },
    surface(N, out) {
      surf(px, N, out, C.XOR_DOM);
    },
    predict: px,
    loss: () => C.ce(C.X.map((p) => px(p[0], p[1]))),
  };
  xor.frame = C.stdFrame(xor);
  const spiral = {
    reset() {
      sn = mk(C.SPIRAL_INIT, "tanh", sd, 0.03);
      T(sn, sd, 1, 1e-12);
    },
    epochs(n) {
      T(sn, sd, n, 0.003);
    },
    surface(N, out) {
      surf(ps, N, out, C.SPIRAL_DOM);
    },
    predict: ps,
    loss: () => C.mse(ps),
  };
  g.PEER = { precision: "f32", xor, spiral };
})(globalThis);
