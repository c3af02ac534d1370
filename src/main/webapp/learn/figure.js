// A lab of the page with what the prose needs of it: the values of expressions, the variables of sliders, and its marks.

/** Creates an HTML element; children are nodes or texts. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A paragraph that screen readers say when its text changes. */
function makeStatus() {
  const status = make("p", { className: "said" });
  status.setAttribute("role", "status");
  return status;
}

const figures = new WeakMap();

/** The figure that an element belongs to: of the lab that its attribute `lab` names by id, else of the first on the page. */
function figureOf(element) {
  const named = element.getAttribute("lab");
  const lab = named ? document.getElementById(named) : document.querySelector("xor-lab");
  const key = lab ?? document;
  if (!figures.has(key)) {
    figures.set(key, new Figure(lab));
  }
  return figures.get(key);
}

const PARAMETER = /^([Wb])(\d)\[(\d+)(?:,(\d+))?\]$/;

class Figure {
  #followers = new Set();
  #due = false;
  #terms = {};
  #point;
  #marked = "";
  labels = [];
  state;
  values = engine.open();

  constructor(lab) {
    this.lab = lab;
    if (lab) {
      for (const event of ["iteration", "finish", "diverge", "settings"]) {
        lab.addEventListener(event, () => this.changed());
      }
      lab.addEventListener("survey", ({ detail }) => this.#surveyed(detail));
    }
    this.values.set("point", 0);
    for (const name of ["survey_runs", "survey_solved", "survey_layers"]) {
      this.values.set(name, 0);
    }
    customElements.whenDefined("xor-lab").then(() => this.changed());
  }

  /** Calls `update` of an element after each change. */
  follow(element) {
    this.#followers.add(element);
    if (this.state) {
      element.update();
    }
    this.changed();
  }

  leave(element) {
    this.#followers.delete(element);
  }

  /** The state or a variable has changed: all that show it follow in the next frame. */
  changed() {
    if (!this.#due) {
      this.#due = true;
      requestAnimationFrame(() => {
        this.#due = false;
        this.#update();
      });
    }
  }

  #update() {
    if (this.lab?.state) {
      this.state = this.lab.state;
      const { widths, inputs, activation, output, loss, learningRate, decay, X, y } = this.lab.network;
      const points = X.map((x, i) => [x, y[i]]).join();
      this.values.train(widths.join(), inputs, activation, output, loss, learningRate, decay, points);
      this.values.show(this.parameters().join(), this.state.iteration);
    } else if (!this.lab) {
      this.state = {};
    }
    if (this.state) {
      for (const element of [...this.#followers]) {
        element.update();
      }
    }
  }

  /** All weights and biases of a state, in the order W1 b1 W2 b2. */
  parameters({ weights, biases } = this.state) {
    return weights.flatMap((W, i) => [...W.flat(), ...biases[i].flat()]);
  }

  /** Sets a variable that expressions may use. */
  set(name, value) {
    this.values.set(name, value);
    this.changed();
  }

  /** Begins a run of the lab with these parameters. */
  setParameters(parameters) {
    this.lab.setAttribute("weights", parameters.join());
    this.lab.setAttribute("start", "weights");
  }

  /** Sets one parameter, such as W1[0,1]. */
  setParameter(name, value) {
    const [, kind, layer, row, column = 0] = PARAMETER.exec(name);
    const changed = structuredClone(this.state);
    (kind === "W" ? changed.weights : changed.biases)[layer - 1][row][column] = value;
    this.setParameters(this.parameters(changed));
  }

  /** Lights quantities in the figure; none if there are none. */
  light(names, kind) {
    this.#terms = names ? { [kind]: names } : {};
    this.mark();
  }

  /** Shows the figure for one point: a row of X. */
  pick(point) {
    this.#point = point;
    this.set("point", point);
    this.mark();
  }

  get point() {
    return this.#point;
  }

  /** Marks in the lab what is lit, or else what the labels mark, with their texts. */
  mark() {
    const marks = { ...this.#terms, labels: {} };
    for (const label of this.labels) {
      const [on, kind, text] = [label.getAttribute("on"), label.getAttribute("as"), this.state && label.text];
      if (text) {
        marks.labels[on] = text;
      }
      if (kind && !Object.keys(this.#terms).length) {
        marks[kind] = `${marks[kind] ?? ""} ${on}`.trim();
      }
    }
    if (this.#point !== undefined) {
      marks.point = this.#point;
    }
    if (JSON.stringify(marks) !== this.#marked) {
      this.#marked = JSON.stringify(marks);
      this.lab?.mark?.(marks);
    }
  }

  #surveyed({ runs, solved, experiment }) {
    this.values.set("survey_runs", runs);
    this.values.set("survey_solved", solved);
    this.values.set("survey_layers", Number(experiment.layers ?? 2));
    this.changed();
  }
}

/** An element that follows a figure. */
class FigureElement extends HTMLElement {
  connectedCallback() {
    this.figure = figureOf(this);
    if (!this.started) {
      this.started = true;
      this.start();
    }
    this.figure.follow(this);
  }

  disconnectedCallback() {
    this.figure.leave(this);
  }

  /** Builds what the element contains, once. */
  start() {}

  /** The state or a variable has changed. */
  update() {}

  get places() {
    return Number(this.getAttribute("digits") ?? 3);
  }

  get name() {
    return this.getAttribute("name") ?? "";
  }

  /** The name under which it is kept what the reader has done here. */
  get key() {
    return this.name;
  }

  /** Whether it has been done, now or on an earlier visit. */
  get met() {
    return isMet(this.key);
  }

  /** Tells the task around this input that it has changed. */
  report() {
    this.dispatchEvent(new Event("answer", { bubbles: true }));
  }
}

/** What the reader types is kept under the task or program around it, and what it is for. */
function keyOfInput(input) {
  return `${input.closest("[name]").getAttribute("name")} ${input.getAttribute("of")}`;
}

function isMet(key) {
  return store.get("met", key) !== undefined;
}

/** Whether the prediction or search of this name has been answered; true without a name. */
function isAnswered(name) {
  return !name || store.get("chosen", name) !== undefined || isMet(name);
}

/** Shows what waited for an answer, and tells all that show values. */
function openWhatWaits() {
  for (const element of document.querySelectorAll("section[until], p[until], div[until], pre[until]")) {
    element.hidden = !isAnswered(element.getAttribute("until"));
  }
  for (const lab of [...document.querySelectorAll("xor-lab"), document]) {
    figures.get(lab)?.changed();
  }
}
