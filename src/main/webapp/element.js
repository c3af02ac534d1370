// <xor-lab>: this file owns the element and its shadow root, and hands them to the lab's Java. `javascript` (the Java as
// JavaScript), `html` and `style` stand above it, and so do programs.js and engines.js.

const sheet = sheetOf(style);

/** What an event tells: the state, made when a listener asks for it, since in most frames nobody does. */
function detail(lab) {
  let state;
  return {
    get state() {
      return (state ??= lab.state);
    },
  };
}

/** Whether a control uses a key itself. Then it is none of the page's, which might turn a slide or open its search. */
function isUsed(event) {
  const pressed = event.key === " " || event.key === "Enter" ? "button, summary, " : "";
  return event.defaultPrevented || event.target.matches(pressed + "input, select, [role=group][tabindex], pre");
}

/** Options as the export program reads them. */
function query(options) {
  return String(new URLSearchParams(options));
}

class XorLab extends HTMLElement {
  static observedAttributes = javascript.settingNames().split(" ");

  #lab;
  #running;
  #sheets = {};
  #programs = {};

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    this.shadowRoot.addEventListener("keydown", (event) => isUsed(event) && event.stopPropagation());
    this.shadowRoot.addEventListener("dragover", (event) => event.preventDefault());
    this.shadowRoot.addEventListener("drop", (event) => this.#open(event));
    this.#uncover();
  }

  connectedCallback() {
    this.#mounted().connect();
  }

  disconnectedCallback() {
    this.#mounted().disconnect();
  }

  attributeChangedCallback(name) {
    this.#lab?.attributeChanged(name);
  }

  play() {
    this.#mounted().play();
  }

  pause() {
    this.#mounted().pause();
  }

  step(n = 1) {
    this.#mounted().step(String(n));
  }

  seek(iteration) {
    this.#mounted().seek(String(iteration));
  }

  reset() {
    this.#mounted().reset();
  }

  get playing() {
    return this.#mounted().isPlaying();
  }

  get state() {
    return JSON.parse(this.#mounted().state());
  }

  /** What a script wrote before this was a lab hides the lab's own properties: it is given to them instead. */
  #uncover() {
    for (const [name, value] of Object.entries(this)) {
      if (name in XorLab.prototype) {
        delete this[name];
        Reflect.set(this, name, value);
      }
    }
  }

  #mounted() {
    if (!this.#lab) {
      this.#mount(javascript, "js", "");
    }
    return this.#lab;
  }

  #mount(engine, name, snapshot) {
    this.shadowRoot.innerHTML = html;
    this.#running = name;
    this.#programs = {};
    this.#lab = engine.mount(this, this.shadowRoot.firstElementChild, name, snapshot, (event) => this.#hear(event));
    this.#takeEngine();
  }

  #hear(event) {
    if (event === "engine") {
      this.#takeEngine();
    } else if (event in starts) {
      this.#program(event).catch(() => {});
    } else {
      this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: detail(this) }));
    }
  }

  /** A program at work in this lab; it is loaded when it is first wanted. */
  #program(name) {
    this.#programs[name] ??= this.#start(name);
    return this.#programs[name];
  }

  async #start(name) {
    const inside = this.shadowRoot;
    const lab = this.#mounted();
    try {
      const { sheet, html, ...program } = await loadProgram(name);
      if (lab !== this.#lab) {
        return this.#program(name); // the engine has changed meanwhile, and with it the markup
      }
      this.#adopt(name, sheet);
      fill(inside, html);
      const part = starts[name](program, inside.firstElementChild, lab);
      lab.programLoaded(name, part);
      return part;
    } catch (error) {
      delete this.#programs[name];
      lab.programFailed(name);
      throw error;
    }
  }

  /** Takes a program's sheet, in its place among the others, whichever comes first. */
  #adopt(name, added) {
    this.#sheets[name] = added;
    const sheets = Object.keys(starts).map((name) => this.#sheets[name]);
    this.shadowRoot.adoptedStyleSheets = [sheet, ...sheets.filter(Boolean)];
  }

  /** Opens a saved state that is dropped anywhere on the lab. */
  #open(event) {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) {
      this.#program("export").then((panels) => panels.open(file), () => {});
    }
  }

  /** A promise of what the export program makes of what is on show now. */
  async #made(make) {
    const context = this.#mounted().context();
    const program = await loadProgram("export");
    return new Promise((resolve, reject) => make(program, context, resolve, (sentence) => reject(new Error(sentence))));
  }

  toPNG(options = {}) {
    return this.#made((program, context, ...settle) => program.png(context, query(options), ...settle));
  }

  toGIF(options = {}) {
    return this.#made((program, context, ...settle) => program.gif(context, query(options), ...settle));
  }

  toCSV() {
    return this.#made((program, context, ...settle) => program.csv(context, ...settle));
  }

  toNumPy() {
    return this.#made((program, context, resolve) => resolve(program.numpy(context)));
  }

  toNotebook() {
    return this.#made((program, context, resolve) => resolve(program.notebook(context)));
  }

  /** Changes over to the engine that the settings ask for; the other one goes on until then. */
  #takeEngine() {
    if (!this.#lab || this.#lab.engine() === this.#running) {
      return;
    }
    if (this.#lab.engine() === "js") {
      this.#changeOver(javascript, "js");
    } else {
      loadWebAssembly().then(
        (engine) => this.#changeOver(engine, "wasm"),
        () => this.#lab.webAssemblyFailed(),
      );
    }
  }

  async #changeOver(engine, name) {
    if (this.#lab.engine() === this.#running) {
      return;
    }
    const snapshot = this.#lab.snapshot();
    const playing = this.#lab.isPlaying();
    const wanted = Object.keys(this.#programs);
    const restoreView = rememberView(this.shadowRoot);
    this.#lab.disconnect();
    this.#mount(engine, name, snapshot);
    if (this.isConnected) {
      this.#lab.connect();
    }
    if (playing) {
      this.#lab.play();
    }
    // They hold some of the controls that were there, and are here before the next frame.
    await Promise.allSettled(wanted.map((name) => this.#program(name)));
    restoreView();
  }
}

if (!customElements.get("xor-lab")) {
  customElements.define("xor-lab", XorLab);
}
