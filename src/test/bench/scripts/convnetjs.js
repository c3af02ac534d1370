// ConvNetJS 0.3.0. W1: fc(2,sigmoid)+softmax(2): cross-entropy, 2-2-2 (its nearest to sigmoid output); SGD batch 4, momentum 0, lr 4 (it averages). W4: tanh x3 + regression(1): L2, linear output.
(function (g) {
  const C = g.COMMON,
    K = g.convnetjs;
  let xn, xt, sn, st;
  const v = new K.Vol(1, 1, 2);
  function setFc(layer, W, b) {
    layer.filters.forEach((f, j) => {
      for (let i = 0; i < f.w.length; i++) {
        f.w[i] = W[j][i];
        f.dw[i] = 0;
      }
      layer.biases.w[j] = b[j];
      layer.biases.dw[j] = 0;
    });
  }
  const xv = C.X.map((p) => {
    const w = new K.Vol(1, 1, 2);
    w.w[0] = p[0];
    w.w[1] = p[1];
    return w;
  });
  const sv = C.SPIRAL.map((p) => {
      const w = new K.Vol(1, 1, 2);
      w.w[0] = p[0];
      w.w[1] = p[1];
      return w;
    }),
    sy = C.SPIRAL.map((p) => [p[2]]);
  const px = (x, y) => {
      v.w[0] = x;
      v.w[1] = y;
      return xn.forward(v).w[1];
    },
    ps = (x, y) => {
      v.w[0] = x;
      v.w[1] = y;
      return sn.forward(v).w[0];
    };
  function surf(f, N, out, dom) {
    const gx = C.grid(N, dom);
    for (let j = 0, k = 0; j < N; j++) for (let i = 0; i < N; i++, k++) out[k] = f(gx[i], gx[j]);
  }
  const xor = {
    reset() {
      xn = new K.Net();
      xn.makeLayers([
        { type: "input", out_sx: 1, out_sy: 1, out_depth: 2 },
        { type: "fc", num_neurons: 2, activation: "sigmoid" },
        { type: "softmax", num_classes: 2 },
      ]);
      xt = new K.SGDTrainer(xn, { learning_rate: 4, momentum: 0, batch_size: 4, l2_decay: 0 });
      const I = C.XOR_INIT,
        fc = xn.layers.filter((l) => l.layer_type === "fc");
      setFc(fc[0], I.W[1], I.b[1]);
      const w = I.W[2][0],
        b = I.b[2][0];
      setFc(fc[1], [w.map((t) => -t / 2), w.map((t) => t / 2)], [-b / 2, b / 2]);
    },
    epochs(n) {
      for (let k = 0; k < n; k++) for (let e = 0; e < 4; e++) xt.train(xv[e], C.Y[e]);
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
      sn = new K.Net();
      const d = [{ type: "input", out_sx: 1, out_sy: 1, out_depth: 2 }];
      for (let i = 0; i < 3; i++) d.push({ type: "fc", num_neurons: 8, activation: "tanh" });
      d.push({ type: "regression", num_neurons: 1 });
      sn.makeLayers(d);
      st = new K.SGDTrainer(sn, { learning_rate: 0.03, momentum: 0, batch_size: 10, l2_decay: 0 });
      sn.layers
        .filter((l) => l.layer_type === "fc")
        .forEach((l, i) => setFc(l, C.SPIRAL_INIT.W[i + 1], C.SPIRAL_INIT.b[i + 1]));
    },
    epochs(n) {
      for (let k = 0; k < n; k++) for (let i = 0; i < 500; i++) st.train(sv[i], sy[i]);
    },
    surface(N, out) {
      surf(ps, N, out, C.SPIRAL_DOM);
    },
    predict: ps,
    loss: () => C.mse(ps),
  };
  g.PEER = { precision: "f64", xor, spiral };
})(globalThis);
