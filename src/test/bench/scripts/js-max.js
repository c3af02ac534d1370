// W1 only: latency-tuned scalar JS. Parameters carried as t=-128*log2(e)*theta; 2^(t/128) by table*degree-5 poly; (1,1) and (0,1),(1,0) hidden exps factored from 3 exps per unit; pairwise sums.
(function (g) {
  const C = g.COMMON,
    F = g.FEXP,
    FACT = g.MAX_FACT !== 0;
  let uid = 0;
  const L = Math.LN2 / 128,
    c = [1, L, (L * L) / 2, L ** 3 / 6, L ** 4 / 24, L ** 5 / 120];
  const S = -128 / Math.LN2;
  function EXP2(dst, t) {
    const u = "q" + uid++;
    return `const ${u}t=${t};let ${u}k=${u}t+SH;${u}k-=SH;const ${u}i=${u}k|0,${u}r=${u}t-${u}k,${u}2=${u}r*${u}r,${dst}=(SC[${u}i&127]*P2[((${u}i>>7)+1023)&2047])*((1+${u}r*${c[1]})+${u}2*((${c[2]}+${u}r*${c[3]})+${u}2*(${c[4]}+${u}r*${c[5]})));`;
  }
  const P = new Float64Array(9);
  let b = "let wa0=P[0],wa1=P[1],wb0=P[2],wb1=P[3],ba=P[4],bb=P[5],v0=P[6],v1=P[7],c=P[8];for(let k=0;k<n;k++){";
  for (const u of ["a", "b"]) {
    if (FACT) {
      b +=
        EXP2(u + "E", "b" + u) +
        EXP2(u + "F", `w${u}0`) +
        EXP2(u + "G", `w${u}1`) +
        `const ${u}H=${u}E*${u}F;const ${u}0=1/(1+${u}E),${u}1=1/(1+${u}E*${u}G),${u}2=1/(1+${u}H),${u}3=1/(1+${u}H*${u}G);`;
    } else {
      const z = [`b${u}`, `w${u}1+b${u}`, `w${u}0+b${u}`, `(w${u}0+w${u}1)+b${u}`];
      for (let e = 0; e < 4; e++) b += EXP2(u + "e" + e, z[e]) + `const ${u}${e}=1/(1+${u}e${e});`;
    }
    for (let e = 0; e < 4; e++) b += `const m${u}${e}=v${u === "a" ? 0 : 1}*(${u}${e}*(1-${u}${e}));`;
  }
  for (let e = 0; e < 4; e++) b += EXP2("oe" + e, `(a${e}*v0+b${e}*v1)+c`) + `const d${e}=1/(1+oe${e})-${C.Y[e]};`;
  for (let e = 0; e < 4; e++) b += `const p${e}=d${e}*ma${e},r${e}=d${e}*mb${e};`;
  // theta -= grad  =>  t -= S*grad ; hidden grads already carry v (scaled by S)
  b += `const pa=p2+p3,ra=r2+r3;wa0-=pa;wa1-=p1+p3;ba-=(p0+p1)+pa;wb0-=ra;wb1-=r1+r3;bb-=(r0+r1)+ra;v0-=${S}*((d0*a0+d1*a1)+(d2*a2+d3*a3));v1-=${S}*((d0*b0+d1*b1)+(d2*b2+d3*b3));c-=${S}*((d0+d1)+(d2+d3));}`;
  b += "P[0]=wa0;P[1]=wa1;P[2]=wb0;P[3]=wb1;P[4]=ba;P[5]=bb;P[6]=v0;P[7]=v1;P[8]=c;";
  const epochs = new Function("F", `"use strict";const SC=F.SC,P2=F.P2,SH=${F.SH};return function(n,P){${b}}`)(F);
  const pred = (x, y) => {
    const W = P.map((v) => v / S),
      s = (z) => 1 / (1 + Math.exp(-z));
    return s(s(W[0] * x + W[1] * y + W[4]) * W[6] + s(W[2] * x + W[3] * y + W[5]) * W[7] + W[8]);
  };
  const xor = {
    reset() {
      const I = C.XOR_INIT;
      P.set([...I.W[1][0], ...I.W[1][1], ...I.b[1], ...I.W[2][0], I.b[2][0]].map((v) => v * S));
    },
    epochs(n) {
      epochs(n, P);
    },
    predict: pred,
    loss: () => C.ce(C.X.map((p) => pred(p[0], p[1]))),
  };
  g.PEER = { precision: "f64", xor, only: ["W1"] };
})(globalThis);
