// exp with glibc/ARM-optimized-routines arithmetic (0.511 ULP), no FMA, no 64-bit integers: head/tail tables of 2^(j/128) and a power-of-two table.
(function (g) {
  const T = g.EXPTAB,
    N = 128,
    SC = new Float64Array(128),
    TL = new Float64Array(T.tail),
    P2 = new Float64Array(2048);
  SC.set(T.head);
  for (let k = 0; k < 2048; k++) P2[k] = Math.pow(2, k - 1023);
  const INV = 1.4426950408889634 * N,
    HI = -0.005415212348111709,
    LO = -1.2864023111638344e-14,
    SH = 6755399441055744;
  // coefficients C2..C5 of __exp_data (N=128, order 5)
  const C2 = 0.49999999999996786,
    C3 = 0.16666666666665886,
    C4 = 0.0416666808410674,
    C5 = 0.008333335853059549;
  g.FEXP = { SC, TL, P2, INV, HI, LO, SH, C2, C3, C4, C5 };
  g.fexp = function (x) {
    let kd = INV * x + SH;
    kd -= SH;
    const k = kd | 0;
    const r = x + kd * HI + kd * LO,
      r2 = r * r,
      j = k & 127;
    const tmp = TL[j] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5);
    const s = SC[j] * P2[(k >> 7) + 1023];
    return s + s * tmp;
  };
})(globalThis);
