// Drives the contestant that has set PEER: measures it, and asks it for what proves that it did the work.
(function (g) {
  const C = g.COMMON;

  /** Each work: the part of PEER that does it, what that must have, and how it does it n times. */
  const works = {
    W1: { part: "xor", needs: "epochs", run: (xor, n) => xor.epochs(n) },
    W2: { part: "xor", needs: "surface", before: 120, run: (xor, n) => surfaces(xor, 100, n) },
    W2b: { part: "xor", needs: "surface", before: 120, run: (xor, n) => surfaces(xor, 256, n) },
    W3: { part: "xor", needs: "frame", run: (xor, n) => xor.frame(n) },
    W4: { part: "spiral", needs: "epochs", run: (spiral, n) => spiral.epochs(n) },
    W4s: { part: "spiral", needs: "surface", before: 2, run: (spiral, n) => surfaces(spiral, 100, n) },
    S: { part: "survey", needs: "train", run: (survey, n) => survey.train(n) },
  };

  function surfaces(net, side, n) {
    for (let k = 0; k < n; k++) net.surface(side, C.surf);
  }

  /** From the start, n times: how many milliseconds that took. */
  async function time({ part, before, run }, n) {
    const it = g.PEER[part];
    await it.reset?.();
    if (before) {
      await it.epochs(before);
      run(it, 1);
    }
    const start = performance.now();
    const running = run(it, n);
    if (running?.then) await running;
    return performance.now() - start;
  }

  /** How many times fill so many milliseconds; by then the engine has compiled what it will compile. */
  async function calibrate(work, ms) {
    let n = 1;
    let t = await time(work, n);
    while (t < ms) {
      n = Math.ceil(n * Math.min(8, Math.max(1.5, (1.15 * ms) / Math.max(t, 0.05))));
      t = await time(work, n);
    }
    for (let warm = t; warm < 3 * ms; warm += t) t = await time(work, n);
    return Math.max(1, Math.round((n * ms) / t));
  }

  async function trace(part, epochs) {
    await part.reset();
    const losses = [part.loss()];
    let done = 0;
    for (const k of epochs) {
      await part.epochs(k - done);
      done = k;
      losses.push(part.loss());
    }
    return losses;
  }

  function answers(part) {
    const surface = new Float64Array(10000);
    part.surface(100, surface);
    return Array.from(surface).filter((_, i) => i % 37 === 0);
  }

  g.HOST = {
    async init() {
      await g.PEER.init?.();
      const { only, precision } = g.PEER;
      const able = ([name, { part, needs }]) => g.PEER[part]?.[needs] && (only ?? [name]).includes(name);
      return {
        precision,
        works: Object.entries(works)
          .filter(able)
          .map(([name]) => name),
      };
    },

    /** So many samples of a work: milliseconds for doing it once, each taken over about `ms`. */
    async samples(name, count, ms) {
      const n = await calibrate(works[name], ms);
      const samples = [];
      for (let k = 0; k < count; k++) samples.push((await time(works[name], n)) / n);
      return samples;
    },

    /**
     * Losses after so many epochs (0 first), some answers of a surface, the pixels of 120 frames; and the loss after
     * `later` epochs, for those that learn by a rule of their own.
     */
    async check(later) {
      const { xor, spiral, survey, only } = g.PEER;
      const found = { xor: await trace(xor, [20, 40, 60, 80, 100, 120]) };
      if (later) found.xorLater = await trace(xor, [later]);
      if (xor.surface) found.xorSurface = answers(xor);
      if (xor.frame) {
        await xor.reset();
        await xor.frame(120);
        found.frame = [xor.loss()];
        found.pixels = Array.from(xor.pixels?.() ?? C.px);
      }
      if (spiral && (only ?? ["W4"]).includes("W4")) {
        found.spiral = await trace(spiral, [1, 3, 10, 50]);
        await spiral.reset();
        await spiral.epochs(2);
        if (spiral.surface) found.spiralSurface = answers(spiral);
      }
      if (survey) {
        survey.train(1);
        found.survey = survey.outcome();
      }
      return found;
    },

    /** Of the lab alone: milliseconds for an epoch, for each [points, width, depth]. */
    costs: (sizes, ms) => sizes.map((size) => g.PEER.cost(...size, ms)),
  };
})(globalThis);
