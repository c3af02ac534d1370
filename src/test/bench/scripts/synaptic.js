// synaptic 1.1.4: generated ("optimized") straight-line code over one Float64Array; online updates; its output delta (target-activation) is the cross-entropy gradient.
// XOR at a rate of 0.1: point by point from this start, rates from 0.2 (its own default) to 2 end on a plateau at a loss of 1.4 or more.
(function (g) {
  const C = g.COMMON,
    S = g.synaptic;
  let xn, xt, sn, st;
  const xd = C.X.map((p, i) => ({ input: p, output: [C.Y[i]] })),
    sd = C.SPIRAL.map((p) => ({ input: [p[0], p[1]], output: [p[2]] }));
  function mk(init, squash) {
    const ls = init.sizes.map((n) => new S.Layer(n));
    for (let l = 1; l < ls.length; l++) ls[l - 1].project(ls[l]);
    for (let l = 1; l < ls.length; l++)
      ls[l].list.forEach((nr, j) => {
        nr.squash = squash;
        nr.bias = init.b[l][j];
        ls[l - 1].list.forEach((p, i) => {
          for (const id in nr.connections.inputs) {
            const c = nr.connections.inputs[id];
            if (c.from === p) c.weight = init.W[l][j][i];
          }
        });
      });
    return new S.Network({ input: ls[0], hidden: ls.slice(1, -1), output: ls[ls.length - 1] });
  }
  const px = (x, y) => xn.activate([x, y])[0],
    ps = (x, y) => sn.activate([x, y])[0];
  function surf(f, N, out, dom) {
    const gx = C.grid(N, dom);
    for (let j = 0, k = 0; j < N; j++) for (let i = 0; i < N; i++, k++) out[k] = f(gx[i], gx[j]);
  }
  xn = mk(C.XOR_INIT, S.Neuron.squash.LOGISTIC);
  xn.optimize();
  const xm0 = xn.optimized.memory.slice();
  xt = new S.Trainer(xn);
  sn = mk(C.SPIRAL_INIT, S.Neuron.squash.TANH);
  sn.optimize();
  const sm0 = sn.optimized.memory.slice();
  st = new S.Trainer(sn);
  const xor = {
    reset() {
      xn.optimized.memory.set(xm0);
    },
    epochs(n) {
      xt.train(xd, { iterations: n, rate: 0.1, error: 1e-300, cost: S.Trainer.cost.CROSS_ENTROPY });
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
      sn.optimized.memory.set(sm0);
    },
    epochs(n) {
      st.train(sd, { iterations: n, rate: 0.003, error: 1e-300, cost: S.Trainer.cost.MSE });
    },
    surface(N, out) {
      surf(ps, N, out, C.SPIRAL_DOM);
    },
    predict: ps,
    loss: () => C.mse(ps),
  };
  g.PEER = { precision: "f64", xor, spiral };
})(globalThis);
