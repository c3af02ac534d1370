// Hand-specialised JS. OPT_EXP = 'math' (Math.exp / Math.tanh) or 'fexp' (inlined table exp, <=0.52 ULP; tanh = 1-2/(1+exp(2z))).
// OPT_SEP: surface uses separability exp(-(b+w0x+w1y)) = E(x)*F(y) and one shared division for the two hidden units.
(function (g) {
  const C = g.COMMON,
    mode = g.OPT_EXP || "math",
    sep = !!g.OPT_SEP,
    F = g.FEXP || {};
  let uid = 0;
  // emit statements computing `dst = exp(expr)`
  function EXP(dst, expr) {
    if (mode === "math") return `const ${dst}=Math.exp(${expr});`;
    const u = "q" + uid++;
    return (
      `const ${u}x=${expr};let ${u}k=INV*${u}x+SH;${u}k-=SH;const ${u}i=${u}k|0,${u}r=${u}x+${u}k*HI+${u}k*LO,${u}2=${u}r*${u}r,${u}j=${u}i&127,${u}s=SC[${u}j]*P2[((${u}i>>7)+1023)&2047];` +
      `const ${dst}=${u}s+${u}s*(TL[${u}j]+${u}r+${u}2*(C2+${u}r*C3)+${u}2*${u}2*(C4+${u}r*C5));`
    );
  }
  const SIG = (dst, z) => EXP(dst + "e", `-(${z})`) + `const ${dst}=1/(1+${dst}e);`;
  const TANH = (dst, z) =>
    mode === "math" ? `const ${dst}=Math.tanh(${z});` : EXP(dst + "e", `2*(${z})`) + `const ${dst}=1-2/(1+${dst}e);`;
  const PRE = mode === "math" ? "" : `const {SC,TL,P2,INV,HI,LO,SH,C2,C3,C4,C5}=F;`;
  const make = (args, body) =>
    new Function(
      "F",
      "C",
      `"use strict";${PRE.replace("const {SC,TL,P2,INV,HI,LO,SH,C2,C3,C4,C5}=F;", `const SC=F.SC,TL=F.TL,P2=F.P2,INV=${F.INV},HI=${F.HI},LO=${F.LO},SH=${F.SH},C2=${F.C2},C3=${F.C3},C4=${F.C4},C5=${F.C5};`)} return function(${args}){${body}}`,
    )(F, C);
  // ---- W1: state P = [wa0,wa1,wb0,wb1,ba,bb,v0,v1,c]
  const P = new Float64Array(9);
  let b = "let wa0=P[0],wa1=P[1],wb0=P[2],wb1=P[3],ba=P[4],bb=P[5],v0=P[6],v1=P[7],c=P[8];for(let k=0;k<n;k++){";
  const zs = { a: ["ba", "wa1+ba", "wa0+ba", "(wa0+wa1)+ba"], b: ["bb", "wb1+bb", "wb0+bb", "(wb0+wb1)+bb"] };
  for (let e = 0; e < 4; e++) {
    b += SIG("a" + e, zs.a[e]) + SIG("b" + e, zs.b[e]);
  }
  for (let e = 0; e < 4; e++) {
    b += SIG("o" + e, `(a${e}*v0+b${e}*v1)+c`) + `const d${e}=o${e}-${C.Y[e]};`;
  }
  for (let e = 0; e < 4; e++) b += `const p${e}=d${e}*v0*(a${e}*(1-a${e})),r${e}=d${e}*v1*(b${e}*(1-b${e}));`;
  b +=
    "wa0-=p2+p3;wa1-=p1+p3;ba-=((p0+p1)+p2)+p3;wb0-=r2+r3;wb1-=r1+r3;bb-=((r0+r1)+r2)+r3;v0-=((d0*a0+d1*a1)+d2*a2)+d3*a3;v1-=((d0*b0+d1*b1)+d2*b2)+d3*b3;c-=((d0+d1)+d2)+d3;}";
  b += "P[0]=wa0;P[1]=wa1;P[2]=wb0;P[3]=wb1;P[4]=ba;P[5]=bb;P[6]=v0;P[7]=v1;P[8]=c;";
  const epochs = make("n,P", b);
  // ---- W2/W3
  const gx = new Float64Array(512),
    EA = new Float64Array(512),
    EB = new Float64Array(512);
  function surfBody(store) {
    const head =
      "const wa0=P[0],wa1=P[1],wb0=P[2],wb1=P[3],ba=P[4],bb=P[5],v0=P[6],v1=P[7],c=P[8];const x0=-0.1,h=1.2/(N-1);";
    if (!sep)
      return (
        head +
        `for(let j=0,q=0;j<N;j++){const y=x0+h*j,ra=wa1*y+ba,rb=wb1*y+bb;for(let i=0;i<N;i++,q++){const x=x0+h*i;${SIG("A", "wa0*x+ra")}${SIG("B", "wb0*x+rb")}${SIG("O", "(A*v0+B*v1)+c")}${store}}}`
      );
    return (
      head +
      `for(let i=0;i<N;i++){const x=x0+h*i;${EXP("ea", "-(wa0*x)")}${EXP("eb", "-(wb0*x)")}EA[i]=ea;EB[i]=eb;}` +
      `for(let j=0,q=0;j<N;j++){const y=x0+h*j;${EXP("fa", "-(wa1*y+ba)")}${EXP("fb", "-(wb1*y+bb)")}for(let i=0;i<N;i++,q++){const A=1+EA[i]*fa,B=1+EB[i]*fb;${SIG("O", "(v0*B+v1*A)/(A*B)+c")}${store}}}`
    );
  }
  const surface = make("N,P,out,EA,EB", surfBody("out[q]=O;"));
  const paint = make("N,P,px,LUT,EA,EB", surfBody("px[q]=LUT[(O*255+0.5)|0];"));
  const pred = make(
    "x,y,P",
    "const wa0=P[0],wa1=P[1],wb0=P[2],wb1=P[3],ba=P[4],bb=P[5],v0=P[6],v1=P[7],c=P[8];" +
      SIG("A", "x*wa0+y*wa1+ba") +
      SIG("B", "x*wb0+y*wb1+bb") +
      SIG("O", "(A*v0+B*v1)+c") +
      "return O;",
  );
  const xor = {
    reset() {
      const I = C.XOR_INIT;
      P.set([...I.W[1][0], ...I.W[1][1], ...I.b[1], ...I.W[2][0], I.b[2][0]]);
    },
    epochs(n) {
      epochs(n, P);
    },
    surface(N, out) {
      surface(N, P, out, EA, EB);
    },
    frame(n) {
      for (let k = 0; k < n; k++) {
        epochs(1, P);
        paint(100, P, C.px, C.LUT, EA, EB);
      }
    },
    predict: (x, y) => pred(x, y, P),
    loss: () => C.ce(C.X.map((p) => pred(p[0], p[1], P))),
  };
  // ---- W4: 2-8-8-8-1, all parameters in one Float64Array, everything unrolled
  const S = C.SPIRAL_INIT.sizes,
    offW = [0],
    offB = [0];
  let o = 0;
  for (let l = 1; l < S.length; l++) {
    offW.push(o);
    o += S[l] * S[l - 1];
    offB.push(o);
    o += S[l];
  }
  const NP = o,
    Q = new Float64Array(NP),
    G = new Float64Array(NP),
    D = new Float64Array(1500);
  C.SPIRAL.forEach((p, i) => {
    D[3 * i] = p[0];
    D[3 * i + 1] = p[1];
    D[3 * i + 2] = p[2];
  });
  const v = (l, i) => (l === 0 ? (i ? "y" : "x") : `a${l}_${i}`);
  function fwd() {
    let s = "";
    for (let l = 1; l < S.length; l++)
      for (let j = 0; j < S[l]; j++) {
        const t = [];
        for (let i = 0; i < S[l - 1]; i++) t.push(`Q[${offW[l] + j * S[l - 1] + i}]*${v(l - 1, i)}`);
        s += `const z${l}_${j}=${t.join("+")}+Q[${offB[l] + j}];`;
        s += TANH(v(l, j), `z${l}_${j}`);
      }
    return s;
  }
  function bwd() {
    let s = `const d4_0=(a4_0-t)*(1-a4_0*a4_0);`;
    for (let l = 4; l >= 1; l--) {
      for (let j = 0; j < S[l]; j++) {
        s += `G[${offB[l] + j}]+=d${l}_${j};`;
        for (let i = 0; i < S[l - 1]; i++) s += `G[${offW[l] + j * S[l - 1] + i}]+=d${l}_${j}*${v(l - 1, i)};`;
      }
      if (l > 1)
        for (let i = 0; i < S[l - 1]; i++) {
          const t = [];
          for (let j = 0; j < S[l]; j++) t.push(`Q[${offW[l] + j * S[l - 1] + i}]*d${l}_${j}`);
          s += `const d${l - 1}_${i}=(${t.join("+")})*(1-${v(l - 1, i)}*${v(l - 1, i)});`;
        }
    }
    return s;
  }
  const step = make("x,y,t,Q,G", fwd() + bwd());
  const spt = make("x,y,Q", fwd() + "return a4_0;");
  const sEpochs = (n) => {
    const lr = C.LR / C.BATCH;
    for (let k = 0; k < n; k++)
      for (let i = 0; i < 500; i += 10) {
        for (let e = i; e < i + 10; e++) step(D[3 * e], D[3 * e + 1], D[3 * e + 2], Q, G);
        for (let p = 0; p < NP; p++) {
          Q[p] -= lr * G[p];
          G[p] = 0;
        }
      }
  };
  const spiral = {
    reset() {
      const I = C.SPIRAL_INIT;
      for (let l = 1; l < S.length; l++) {
        Q.set(I.W[l].flat(), offW[l]);
        Q.set(I.b[l], offB[l]);
      }
      G.fill(0);
    },
    epochs: sEpochs,
    surface(N, out) {
      const h = 12 / (N - 1);
      for (let j = 0, q = 0; j < N; j++) for (let i = 0; i < N; i++, q++) out[q] = spt(-6 + h * i, -6 + h * j, Q);
    },
    predict: (x, y) => spt(x, y, Q),
    loss: () => C.mse((x, y) => spt(x, y, Q)),
  };
  g.PEER = {
    precision: "f64",
    xor,
    spiral,
    only: sep ? ["W2", "W2b", "W3"] : undefined,
  };
})(globalThis);
