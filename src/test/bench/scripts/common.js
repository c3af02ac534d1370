// Shared by every JS contestant (Node and Chromium): data, initial weights, colour map, loss helpers.
(function (g) {
  const C = {};
  C.X = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  C.Y = [0, 1, 1, 0];
  // np.random.seed(0); W1=randn(2,2); b1=randn(2,1); W2=randn(1,2); b2=randn(1,1)
  C.XOR_INIT = {
    sizes: [2, 2, 1],
    W: [
      null,
      [
        [1.764052345967664, 0.4001572083672233],
        [0.9787379841057392, 2.240893199201458],
      ],
      [[0.9500884175255894, -0.1513572082976979]],
    ],
    b: [null, [1.8675579901499675, -0.977277879876411], [-0.10321885179355784]],
  };
  C.REF = [
    2.9991464995409807, 2.850067543754094, 2.5045921819726082, 1.5756597251036364, 0.5779054501565161,
    0.3097308274202594, 0.2028529568023768,
  ];
  function mulberry32(a) {
    return function () {
      a |= 0;
      a = (a + 0x6d2b79f5) | 0;
      let t = Math.imul(a ^ (a >>> 15), 1 | a);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }
  C.mulberry32 = mulberry32;
  // W4: Playground's spiral (noise 0), 500 points, shuffled once with a fixed seed.
  C.SPIRAL_N = 500;
  C.BATCH = 10;
  C.LR = 0.03;
  (function () {
    const n = 250,
      pts = [];
    for (const [dt, label] of [
      [0, 1],
      [Math.PI, -1],
    ])
      for (let i = 0; i < n; i++) {
        const r = (i / n) * 5,
          t = ((1.75 * i) / n) * 2 * Math.PI + dt;
        pts.push([r * Math.sin(t), r * Math.cos(t), label]);
      }
    const rnd = mulberry32(12345);
    for (let i = pts.length - 1; i > 0; i--) {
      const j = Math.floor(rnd() * (i + 1));
      const t = pts[i];
      pts[i] = pts[j];
      pts[j] = t;
    }
    C.SPIRAL = pts;
    const sizes = [2, 8, 8, 8, 1],
      W = [null],
      b = [null],
      r2 = mulberry32(42);
    for (let l = 1; l < sizes.length; l++) {
      W.push(Array.from({ length: sizes[l] }, () => Array.from({ length: sizes[l - 1] }, () => r2() - 0.5)));
      b.push(Array.from({ length: sizes[l] }, () => 0.1));
    }
    C.SPIRAL_INIT = { sizes, W, b };
  })();
  C.XOR_DOM = [-0.1, 1.1];
  C.SPIRAL_DOM = [-6, 6];
  C.grid = (N, dom) => {
    const a = new Float64Array(N);
    for (let i = 0; i < N; i++) a[i] = dom[0] + ((dom[1] - dom[0]) * i) / (N - 1);
    return a;
  };
  // 256-entry colour table (little-endian RGBA), orange -> light -> blue
  C.LUT = new Uint32Array(256);
  (function () {
    const A = [0xf5, 0x93, 0x22],
      M = [0xe8, 0xea, 0xeb],
      B = [0x08, 0x77, 0xbd];
    for (let i = 0; i < 256; i++) {
      const t = i / 255,
        lo = t < 0.5 ? A : M,
        hi = t < 0.5 ? M : B,
        u = t < 0.5 ? t * 2 : t * 2 - 1;
      const c = [0, 1, 2].map((k) => Math.round(lo[k] + (hi[k] - lo[k]) * u));
      C.LUT[i] = ((255 << 24) | (c[2] << 16) | (c[1] << 8) | c[0]) >>> 0;
    }
  })();
  C.colourise = function (surf, px, n) {
    const L = C.LUT;
    for (let i = 0; i < n; i++) px[i] = L[(surf[i] * 255 + 0.5) | 0];
  };
  C.ce = function (p) {
    let s1 = 0,
      s2 = 0;
    for (let i = 0; i < 4; i++) {
      s1 += C.Y[i] * Math.log(p[i]);
      s2 += (1 - C.Y[i]) * Math.log(1 - p[i]);
    }
    return -(s1 + s2);
  };
  C.mse = function (f) {
    let s = 0;
    for (const [x, y, t] of C.SPIRAL) {
      const d = f(x, y) - t;
      s += 0.5 * d * d;
    }
    return s / C.SPIRAL_N;
  };
  C.acc = function (f) {
    let s = 0;
    for (const [x, y, t] of C.SPIRAL) s += f(x, y) > 0 === t > 0 ? 1 : 0;
    return s / C.SPIRAL_N;
  };
  // Standard frame: 1 epoch + 100x100 surface + colour map into an RGBA buffer.
  C.px = new Uint32Array(100 * 100);
  C.surf = new Float64Array(256 * 256);
  C.stdFrame = function (net) {
    return function (n) {
      for (let k = 0; k < n; k++) {
        net.epochs(1);
        net.surface(100, C.surf);
        C.colourise(C.surf, C.px, 10000);
      }
    };
  };
  g.COMMON = C;
})(globalThis);
