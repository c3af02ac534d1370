// The custom element <xor-lab>: owns the shadow root and passes it to the lab's Java. The build inserts `javascript` (the
// Java as JavaScript), `html`, `style`, programs.js and engines.js above this file.

/** An event's detail. The state is computed only when a listener reads it, as in most frames none does. */
function detail(lab) {
  let state;
  return {
    get state() {
      return (state ??= lab.state);
    },
  };
}

/** Whether a control handles a key itself. The page must not see such keys: it might change slides or open a search. */
function isUsed(event) {
  const pressed = event.key === " " || event.key === "Enter" ? "button, summary, " : "";
  return event.defaultPrevented || event.target.matches(pressed + "input, select, [role=group][tabindex], pre");
}

function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}

const NEEDS = "{{failures.lab-cannot-run}}";

/** Options and marks in the format of the programs. */
function query(options) {
  return String(new URLSearchParams(options));
}

class XorLab extends HTMLElement {
  static observedAttributes = javascript.settingNames().split(" ");

  #lab;
  #run;
  #running;
  #restyle;
  #states;
  #markup;
  #programs = {};
  #marks = "";

  /** A click in this lab, or on the page: its buttons are for its first lab. */
  #onClick = ({ target, currentTarget }) => {
    const button = target.closest?.("[data-xor-lab]");
    if (button && (currentTarget === this.shadowRoot || this.#isFirst())) {
      button.focus(); // which not every browser does, and it gets the focus back
      const name = button.dataset.xorLab;
      name === "theme" ? this.#mounted().switchTheme() : this.#show(name);
    }
  };

  constructor() {
    super();
    this.#restyle = styler(this.attachShadow({ mode: "open" }));
    this.shadowRoot.append(document.createElement("slot")); // shows what the page has in here until the lab is drawn
    this.#states = this.attachInternals?.().states;
    this.shadowRoot.addEventListener("keydown", (event) => isUsed(event) && event.stopPropagation());
    this.shadowRoot.addEventListener("click", this.#onClick);
    this.shadowRoot.addEventListener("click", ({ target }) => target.closest("dialog > .close")?.parentNode.close());
    this.shadowRoot.addEventListener("dragover", (event) => event.preventDefault());
    this.shadowRoot.addEventListener("drop", (event) => this.#open(event));
    this.#upgradeProperties();
  }

  connectedCallback() {
    document.addEventListener("click", this.#onClick);
    if (document.readyState === "complete") {
      this.#try(() => this.#mounted().connect(false));
    } else {
      this.#startInSteps();
    }
  }

  /** While the page loads: after the task that runs this script, and with room for others in between. */
  async #startInSteps() {
    const steps = [() => this.#prepare(), () => (this.#run = javascript.open(this, "")), () => this.#mounted()];
    for (const step of [...(this.#lab ? [] : steps), () => this.#mounted().connect(true)]) {
      await nextTask();
      if (!this.isConnected || !this.#try(step)) {
        return;
      }
    }
  }

  /** Does a part of starting the lab, and returns whether this browser can. */
  #try(step) {
    try {
      step();
      return true;
    } catch (error) {
      console.error(error);
      this.shadowRoot.textContent = NEEDS;
      return false;
    }
  }

  disconnectedCallback() {
    document.removeEventListener("click", this.#onClick);
    this.#lab?.disconnect();
  }

  /** In another document: there, sheets of the one before do not count. */
  adoptedCallback() {
    this.#restyle("lab", style);
  }

  attributeChangedCallback(name) {
    this.#run = undefined; // it has been opened with the attributes as they were
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

  /** Marks parts of the network: an object of texts and lists of names, of which labels is one itself. */
  mark(marks) {
    const { labels, ...rest } = marks ?? {};
    this.#marks = query(Object.entries({ ...labels, ...rest }).filter(([, text]) => text != undefined));
    this.#mounted().mark(this.#marks);
  }

  share() {
    this.#show("share");
  }

  embed() {
    this.#show("embed");
  }

  /** Shows a dialog. Its content is loaded when it is first seen. */
  #show(name) {
    this.#mounted();
    const dialog = this.shadowRoot.getElementById(name);
    if (!dialog?.open) {
      dialog?.showModal?.();
    }
  }

  #isFirst() {
    return document.querySelector("xor-lab") === this;
  }

  get playing() {
    return this.#mounted().isPlaying();
  }

  get state() {
    return JSON.parse(this.#mounted().state());
  }

  get network() {
    return JSON.parse(this.#mounted().network());
  }

  /** Passes on properties that a script set before the element was upgraded; they would hide the accessors. */
  #upgradeProperties() {
    for (const [name, value] of Object.entries(this)) {
      if (name in XorLab.prototype) {
        delete this[name];
        Reflect.set(this, name, value);
      }
    }
  }

  #mounted() {
    if (!this.#lab) {
      this.#mount(this.#run ?? javascript.open(this, ""), "js");
    }
    return this.#lab;
  }

  /** Parses the markup, which is not inserted before there is a lab that knows which parts to show. */
  #prepare() {
    this.#markup = parse(html);
    this.#restyle("lab", style);
  }

  #mount(run, name) {
    if (!this.#markup?.hasChildNodes()) {
      this.#prepare();
    }
    this.shadowRoot.replaceChildren(this.#markup);
    this.#running = name;
    this.#programs = {};
    this.#lab = run.mount(this.#container, name, (event) => this.#onEvent(event));
    this.#run = undefined;
    if (this.#marks) {
      this.#lab.mark(this.#marks);
    }
    this.#applySettings();
  }

  get #container() {
    return this.shadowRoot.querySelector(".lab");
  }

  #onEvent(event) {
    if (event in starts) {
      this.#program(event).catch(() => {});
      return;
    }
    if (event === "settings") {
      this.#applySettings();
    }
    tell(this, event, detail(this));
  }

  /** A promise of a program that runs in this lab; it is loaded when first needed. */
  #program(name) {
    this.#programs[name] ??= this.#start(name);
    return this.#programs[name];
  }

  async #start(name) {
    const inside = this.shadowRoot;
    const lab = this.#mounted();
    try {
      const { style, html, ...program } = await loadProgram(name);
      if (lab !== this.#lab) {
        return this.#program(name); // the engine, and with it the markup, has been replaced meanwhile
      }
      this.#restyle(name, style);
      fill(inside, html);
      const part = starts[name](program, this.#container, lab);
      lab.programLoaded(name, part);
      return part;
    } catch (error) {
      delete this.#programs[name];
      lab.programFailed(name, error.message);
      waiting[name].push(() => this.#program(name).catch(() => {}));
      throw error;
    }
  }

  /** Opens a file that is dropped on the lab: a table of points, or else a saved state. */
  #open(event) {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) {
      const isTable = /\.(csv|tsv|txt)$/i.test(file.name);
      if (isTable) {
        this.#show("own-data");
      }
      this.#program(isTable ? "data" : "export").then((part) => part.open(file), () => {});
    }
  }

  /** A promise of what the export program creates from the lab's current context. */
  async #export(make) {
    const context = this.#mounted().context();
    const program = await loadProgram("export");
    return new Promise((resolve, reject) => make(program, context, resolve, (sentence) => reject(new Error(sentence))));
  }

  toPNG(options = {}) {
    return this.#export((program, context, ...settle) => program.png(context, query(options), ...settle));
  }

  toGIF(options = {}) {
    return this.#export((program, context, ...settle) => program.gif(context, query(options), encoderScript(), ...settle));
  }

  toCSV() {
    return this.#export((program, context, ...settle) => program.csv(context, ...settle));
  }

  toNumPy() {
    return this.#export((program, context, resolve) => resolve(program.numpy(context)));
  }

  toNotebook() {
    return this.#export((program, context, resolve) => resolve(program.notebook(context)));
  }

  /** A promise of what may be said of a text that a program has printed. */
  async check(text) {
    const { checkText } = await loadProgram("check");
    return new Promise((resolve, reject) =>
      checkText(String(text), (json) => resolve(JSON.parse(json)), (sentence) => reject(new Error(sentence))),
    );
  }

  /**
   * Shows the theme as a custom state, as attributes belong to the page. Hides the buttons that the page has for its first lab.
   * Switches to the engine that the settings request; the other one runs until it is loaded, or waits.
   */
  #applySettings() {
    try {
      this.#states.clear();
      this.#states.add(this.#container.dataset.theme);
    } catch {
      // An older browser, which has no such states.
    }
    for (const button of this.shadowRoot.querySelectorAll("[data-xor-lab]")) {
      button.hidden = this.#isFirst() && !!document.querySelector(`[data-xor-lab=${button.dataset.xorLab}]`);
    }
    const name = this.#lab?.engine() ?? this.#running;
    if (name === this.#running) {
      return;
    }
    if (name === "js") {
      this.#switchEngine(javascript, name);
    } else {
      (name === "wasm" ? loadWebAssembly() : loadProgram(name)).then(
        // in a task of its own: in a callback of an observer its new observers would come too late
        (engine) => nextTask().then(() => this.#switchEngine(engine, name)),
        ({ message }) => this.#lab.engineFailed(message),
      );
    }
  }

  async #switchEngine(engine, name) {
    if (this.#lab.engine() === this.#running) {
      return;
    }
    const snapshot = this.#lab.snapshot();
    const playing = this.#lab.isPlaying();
    const programs = Object.keys(this.#programs);
    const restoreView = rememberView(this.shadowRoot);
    this.#lab.disconnect();
    this.#mount(engine.open(this, snapshot), name);
    if (this.isConnected) {
      this.#lab.connect(false);
    }
    if (playing) {
      this.#lab.play();
    }
    // The view includes controls of these programs, which are restored before the next frame.
    await Promise.allSettled(programs.map((name) => this.#program(name)));
    restoreView();
  }
}

customElements.define("xor-lab", XorLab);
