// Hand-written plain JS: Float64Array, general layer sizes, straightforward loops.
(function (g) {
  const C = g.COMMON;
  const sigmoid = (z) => 1 / (1 + Math.exp(-z)),
    tanh = (z) => Math.tanh(z);
  class Net {
    constructor(init, tanhNet) {
      this.init = init;
      this.sizes = init.sizes;
      this.L = init.sizes.length - 1;
      this.tanh = tanhNet;
      this.W = [];
      this.b = [];
      this.gW = [];
      this.gb = [];
      this.a = [];
      this.d = [];
      for (let l = 0; l <= this.L; l++) {
        const n = this.sizes[l];
        this.a.push(new Float64Array(n));
        this.d.push(new Float64Array(n));
        if (l) {
          const m = this.sizes[l - 1];
          this.W.push(new Float64Array(n * m));
          this.b.push(new Float64Array(n));
          this.gW.push(new Float64Array(n * m));
          this.gb.push(new Float64Array(n));
        } else {
          this.W.push(null);
          this.b.push(null);
          this.gW.push(null);
          this.gb.push(null);
        }
      }
      this.reset();
    }
    reset() {
      for (let l = 1; l <= this.L; l++) {
        this.W[l].set(this.init.W[l].flat());
        this.b[l].set(this.init.b[l]);
        this.gW[l].fill(0);
        this.gb[l].fill(0);
      }
    }
    forward(x, y) {
      const a0 = this.a[0];
      a0[0] = x;
      a0[1] = y;
      for (let l = 1; l <= this.L; l++) {
        const n = this.sizes[l],
          m = this.sizes[l - 1],
          W = this.W[l],
          b = this.b[l],
          p = this.a[l - 1],
          q = this.a[l],
          th = this.tanh;
        for (let j = 0; j < n; j++) {
          let z = 0;
          for (let i = 0; i < m; i++) z += W[j * m + i] * p[i];
          z += b[j];
          q[j] = th ? tanh(z) : sigmoid(z);
        }
      }
      return this.a[this.L][0];
    }
    // accumulate gradients for one example
    backward(t) {
      const L = this.L,
        out = this.a[L][0];
      this.d[L][0] = this.tanh ? (out - t) * (1 - out * out) : out - t;
      for (let l = L; l >= 1; l--) {
        const n = this.sizes[l],
          m = this.sizes[l - 1],
          W = this.W[l],
          gW = this.gW[l],
          gb = this.gb[l],
          p = this.a[l - 1],
          d = this.d[l],
          e = this.d[l - 1];
        for (let j = 0; j < n; j++) {
          gb[j] += d[j];
          for (let i = 0; i < m; i++) gW[j * m + i] += d[j] * p[i];
        }
        if (l > 1)
          for (let i = 0; i < m; i++) {
            let s = 0;
            for (let j = 0; j < n; j++) s += W[j * m + i] * d[j];
            e[i] = this.tanh ? s * (1 - p[i] * p[i]) : s * (p[i] * (1 - p[i]));
          }
      }
    }
    update(lr) {
      for (let l = 1; l <= this.L; l++) {
        const W = this.W[l],
          b = this.b[l],
          gW = this.gW[l],
          gb = this.gb[l];
        for (let i = 0; i < W.length; i++) {
          W[i] -= lr * gW[i];
          gW[i] = 0;
        }
        for (let i = 0; i < b.length; i++) {
          b[i] -= lr * gb[i];
          gb[i] = 0;
        }
      }
    }
    surfaceOn(N, out, dom) {
      const gx = C.grid(N, dom);
      for (let j = 0, k = 0; j < N; j++) for (let i = 0; i < N; i++, k++) out[k] = this.forward(gx[i], gx[j]);
    }
  }
  const xn = new Net(C.XOR_INIT, false),
    sn = new Net(C.SPIRAL_INIT, true);
  const xor = {
    reset() {
      xn.reset();
    },
    epochs(n) {
      for (let k = 0; k < n; k++) {
        for (let e = 0; e < 4; e++) {
          xn.forward(C.X[e][0], C.X[e][1]);
          xn.backward(C.Y[e]);
        }
        xn.update(1);
      }
    },
    surface(N, out) {
      xn.surfaceOn(N, out, C.XOR_DOM);
    },
    predict: (x, y) => xn.forward(x, y),
    loss: () => C.ce(C.X.map((p) => xn.forward(p[0], p[1]))),
  };
  xor.frame = C.stdFrame(xor);
  const spiral = {
    reset() {
      sn.reset();
    },
    epochs(n) {
      const S = C.SPIRAL,
        lr = C.LR / C.BATCH;
      for (let k = 0; k < n; k++)
        for (let i = 0; i < 500; i += 10) {
          for (let e = i; e < i + 10; e++) {
            const p = S[e];
            sn.forward(p[0], p[1]);
            sn.backward(p[2]);
          }
          sn.update(lr);
        }
    },
    surface(N, out) {
      sn.surfaceOn(N, out, C.SPIRAL_DOM);
    },
    predict: (x, y) => sn.forward(x, y),
    loss: () => C.mse((x, y) => sn.forward(x, y)),
  };
  g.PEER = { precision: "f64", xor, spiral };
})(globalThis);
