// Random actions on the lab of index.html, with what must hold after each: see MonkeyIT. Returns what did not hold.
// `seed`, `from` and `count` come before this text: which actions to do.

const lab = () => document.querySelector("xor-lab");
const inside = () => lab().shadowRoot;
const frame = () => new Promise(requestAnimationFrame);

/** Mulberry32: the same actions for the same seed. */
let random32 = (seed + from * 2654435761) >>> 0;
function random() {
  random32 = (random32 + 0x6d2b79f5) >>> 0;
  let t = Math.imul(random32 ^ (random32 >>> 15), random32 | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const oneOf = (list) => list[below(list.length)];

/** Values of each attribute, right and wrong; wide networks and long runs stay rare, as they take time. */
const values = {
  data: ["xor", "and", "circle", "spiral", "moons", "blobs", "points", "pear"],
  points: ["", "0,0,0;1,1,1", "0.5,0.5,1", "0,0,2", ";"],
  start: ["random", "by-hand", "zeros", "weights"],
  weights: ["", "1,2,3", "0,0,0,0,0,0,0,0,0"],
  frozen: ["", "0,3", "8", "99"],
  seed: ["0", "1", "7", "4294967295", "-1", "1.5"],
  layers: ["2", "3", "", "4,4", "8", "16,8", "0", "2,,2"],
  activation: ["sigmoid", "tanh", "relu", "leaky-relu", "softplus", "sine", "identity", "Sigmoid"],
  output: ["sigmoid", "identity", "tanh", "relu"],
  loss: ["cross-entropy", "squared-error"],
  optimizer: ["gradient-descent", "momentum", "adam"],
  "learning-rate": ["1", "0.1", "0,5", "1e-3", "100", "1e300", "0", "-1"],
  batch: ["all", "1", "3", "1000", "0"],
  iterations: ["140", "1", "2000", "1000000", "0"],
  stop: ["never", "right", "0.5", "test", "0"],
  at: ["0", "100", "140", "1000000", "-1"],
  view: ["lab", "lab", "decision", "network,loss", "backprop", "graph,landscape", "survey", "moon"],
  controls: ["all", "all", "transport", "none"],
  shade: ["class", "probability"],
  markers: ["shapes", "circles"],
  autoplay: ["true", "false"],
  speed: ["20", "1", "10000", "max", "0"],
  theme: ["auto", "light", "dark"],
  engine: ["auto", "js", "wasm"],
};

function visible(selector) {
  return Array.from(inside().querySelectorAll(selector)).filter((one) => one.getClientRects().length && !one.disabled);
}

function key(target, key, more = {}) {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...more }));
  target.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true, composed: true, cancelable: true, ...more }));
}

function point(target, type, x, y) {
  const box = target.getBoundingClientRect();
  const at = { clientX: box.x + x * box.width, clientY: box.y + y * box.height };
  target.dispatchEvent(
    new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true, pointerType: "mouse", bubbles: true, composed: true, cancelable: true }),
  );
}

const actions = {
  play: () => lab().play(),
  pause: () => lab().pause(),
  step: () => lab().step(oneOf([1, -1, 7, -30, undefined, 1e9, "x"])),
  seek: () => lab().seek(oneOf([0, 1, 50, 140, 1e6, -5, 2.5, "y"])),
  reset: () => lab().reset(),
  attribute() {
    const name = oneOf(Object.keys(values));
    const value = oneOf([...values[name], null]);
    value === null ? lab().removeAttribute(name) : lab().setAttribute(name, value);
    return `${name}=${value}`;
  },
  defaults() {
    for (const name of Object.keys(values)) lab().removeAttribute(name);
  },
  click() {
    const target = oneOf(visible("button, [role=tab], summary, input[type=checkbox]"));
    target?.click();
    return target?.textContent.trim() || target?.className;
  },
  tab() {
    const target = oneOf(visible("[role=tab]"));
    target?.scrollIntoView();
    target?.click();
    return target?.id;
  },
  key() {
    const target = oneOf(visible("button, input, select, [tabindex]"));
    const name = oneOf(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "Enter", " ", "Escape", "+", "-"]);
    target && key(target, name, { shiftKey: random() < 0.2 });
    return `${name} on ${target?.className || target?.id}`;
  },
  undo: () => key(inside().querySelector(".lab"), "z", { ctrlKey: true, shiftKey: random() < 0.4 }),
  slide() {
    const slider = inside().querySelector(".iteration");
    slider.value = String(below(Number(slider.max) + 1));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    return slider.value;
  },
  choose() {
    const menu = oneOf(visible("select"));
    if (menu) {
      menu.selectedIndex = below(menu.options.length);
      menu.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return `${menu?.className} ${menu?.value}`;
  },
  type() {
    const field = oneOf(visible("input:not([type=range], [type=checkbox], [type=file], [type=radio])"));
    if (field) {
      field.value = oneOf(["1", "0", "-2.5", "0,25", "3", "many", "", "1e3"]);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return `${field?.className} ${field?.value}`;
  },
  drag() {
    const target = oneOf(visible("canvas"));
    if (target) {
      point(target, "pointerdown", random(), random());
      point(target, "pointermove", random(), random());
      point(target, "pointerup", random(), random());
    }
    return target?.parentElement.parentElement.className;
  },
  scroll: () => scrollTo(0, random() * document.documentElement.scrollHeight),
  move() {
    const one = lab();
    const { parentElement, nextSibling } = one;
    one.remove();
    parentElement.insertBefore(one, nextSibling);
  },
};

// Nothing is saved or opened elsewhere, and no pointer that does not exist is captured.
HTMLAnchorElement.prototype.click = () => {};
Element.prototype.setPointerCapture = () => {};
const thrown = [];
addEventListener("error", (event) => thrown.push(event.message));
addEventListener("unhandledrejection", (event) => thrown.push(String(event.reason)));

/** Waits until the lab rests, for some frames; returns whether it does. */
async function rests() {
  let before = -1;
  for (let i = 0; i < 20 && !lab().playing; i++) {
    await frame();
    const { iteration } = lab().state;
    if (iteration === before) return true;
    before = iteration;
  }
  return false;
}

/** The same numbers come from the experiment and the iteration alone. */
function comesBack(state) {
  const copy = document.createElement("xor-lab");
  for (const [name, value] of Object.entries(state.experiment)) copy.setAttribute(name, value);
  for (let i = 0; i < 40 && copy.state.iteration !== state.iteration; i++) copy.seek(state.iteration);
  const numbers = ({ iteration, loss, weights, biases, predictions, correct }) =>
    JSON.stringify({ iteration, loss, weights, biases, predictions, correct });
  return numbers(copy.state) === numbers(state);
}

async function problems(number) {
  const found = thrown.splice(0).map((message) => `threw ${message}`);
  const resting = await rests();
  const state = lab().state;
  const last = state.experiment.iterations ?? 140;
  if (!(Number.isInteger(state.iteration) && state.iteration >= 0 && state.iteration <= last)) {
    found.push(`iteration ${state.iteration} of ${last}`);
  }
  if (state.predictions.length !== state.points || state.correct < 0 || state.correct > state.points) {
    found.push(`${state.predictions.length} predictions, ${state.correct} of ${state.points} right`);
  }
  // The square of a prediction overflows some updates before the prediction itself does; NumPy's loss is inf then, too.
  const overflows = state.predictions.some((prediction) => Math.abs(prediction) > 1e150);
  if (state.format !== "xor-lab/1" || (!Number.isFinite(state.loss) && !state.diverged && !overflows)) found.push(`loss ${state.loss}`);
  if (resting) {
    const text = inside().querySelector(".position").textContent;
    if (text.replace(/\s/g, "") !== `${state.iteration}/${last}`) found.push(`“${text}” at iteration ${state.iteration} of ${last}`);
    const slider = inside().querySelector(".iteration");
    if (Number(slider.value) !== state.iteration) found.push(`slider ${slider.value} at iteration ${state.iteration}`);
    const words = inside().querySelector(".lab").textContent;
    const odd = /.{0,30}(NaN|undefined|\[object|\bnull\b).{0,30}/.exec(words);
    if (odd && !state.diverged) found.push(`says “${odd[0]}”`);
    if (number % 5 === 0 && state.iteration <= 2500 && !comesBack(state)) found.push("the state does not come back");
  }
  return found;
}

const log = [];
for (let number = 0; number < count; number++) {
  const name = oneOf(Object.keys(actions));
  const detail = actions[name]();
  log.push(detail === undefined ? name : `${name} ${detail}`);
  await frame();
  const found = await problems(number);
  if (found.length) {
    return [...found, `after ${log.slice(-12).join("; ")}`, `in ${JSON.stringify(lab().state.experiment)}`];
  }
}
lab().pause();
return [];
