// <xor-lab>: this file owns the element and its shadow root, and hands them to the Java in `engine`.
// `javascript` (the Java as JavaScript), `html` and `style` stand above it, and so does `programsHere`: functions that make
// the programs which are in this file; the others are loaded from beside it when they are looked at.

// A module is not told where it comes from: then nothing is looked for beside it.
const { currentScript } = document;
const here = new URL(".", currentScript?.src || location.href);

function sheetOf(style) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

const sheet = sheetOf(style);

/** Loads a script from beside this one; gives its element, or what that tells in an event of the given name. */
function loadScript(name, event) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(name, here);
    script.addEventListener(event, resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}

/** The programs that a lab may load, and the places of their sheets. */
const places = { survey: 1 };
const loaded = {};

/** A program: its sheet, its markup, and the Java that brings it to life. A failure is tried again. */
function load(name) {
  loaded[name] ??= (
    programsHere[name]
      ? Promise.resolve(programsHere[name]())
      : loadScript(`${name}.js`, name).then((event) => event.detail)
  ).then(
    ({ style, ...program }) => ({ sheet: sheetOf(style), ...program }),
    (error) => {
      loaded[name] = undefined;
      throw error;
    },
  );
  return loaded[name];
}

/** The script that workers of the survey run: survey.js, or this one if it holds the survey. A module has none. */
const workerScript = programsHere.survey || !currentScript ? (currentScript?.src ?? "") : new URL("survey.js", here).href;

let webAssembly;

/** The same Java as WebAssembly, fetched when it is first asked for; rejects where that cannot be had. */
function loadWebAssembly() {
  webAssembly ??= (
    !currentScript || here.protocol === "file:"
      ? Promise.reject(new Error("A module, or a page opened from disk, cannot fetch WebAssembly."))
      : loadScript("xor-lab.wasm-runtime.js", "load")
  )
    .then(() => TeaVM.wasmGC.load(new URL("xor-lab.wasm", here).href))
    .then((loaded) => loaded.exports);
  return webAssembly;
}

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

class XorLab extends HTMLElement {
  static observedAttributes = javascript.settingNames().split(" ");

  #lab;
  #running;
  #programs = {};
  #sheets = [sheet];

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    this.shadowRoot.addEventListener("keydown", (event) => isUsed(event) && event.stopPropagation());
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
    const room = this.shadowRoot.firstElementChild;
    this.#lab = engine.mount(this, room, name, here.href, snapshot, (event) => this.#hear(event));
    this.#takeEngine();
  }

  #hear(event) {
    if (event === "engine") {
      this.#takeEngine();
    } else if (event in places) {
      this.#program(event);
    } else {
      this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: detail(this) }));
    }
  }

  /** A program beside this lab, which is loaded when it is first needed. */
  #program(name) {
    const lab = this.#mounted();
    this.#programs[name] ??= load(name).then((program) => {
      this.#adopt(places[name], program.sheet);
      this.shadowRoot.querySelector(`.${name}`).innerHTML = program.html;
      lab.programLoaded(name, program[name](this.shadowRoot.firstElementChild, lab, here.href, workerScript));
    });
    this.#programs[name].catch(() => {
      delete this.#programs[name];
      lab.programFailed(name);
    });
    return this.#programs[name];
  }

  /** Takes a program's sheet, in its place among the others, whichever comes first. */
  #adopt(place, sheet) {
    this.#sheets[place] = sheet;
    this.shadowRoot.adoptedStyleSheets = this.#sheets.filter(Boolean);
  }

  /** A promise of what the lab's maker gives to the first of two functions; the second hears why not. */
  #made(make) {
    const maker = this.#mounted().maker();
    return new Promise((resolve, reject) => make(maker, resolve, (sentence) => reject(new Error(sentence))));
  }

  toPNG(options = {}) {
    return this.#made((maker, resolve, refuse) => maker.png(String(new URLSearchParams(options)), resolve, refuse));
  }

  toGIF(options = {}) {
    return this.#made((maker, resolve, refuse) => maker.gif(String(new URLSearchParams(options)), resolve, refuse));
  }

  toCSV() {
    return this.#made((maker, resolve, refuse) => maker.csv(resolve, refuse));
  }

  toNumPy() {
    return this.#made((maker, resolve) => resolve(maker.numpy()));
  }

  toNotebook() {
    return this.#made((maker, resolve) => resolve(maker.notebook()));
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
    const inside = this.shadowRoot;
    const focused = inside.activeElement?.id;
    const open = Array.from(inside.querySelectorAll("[open] > summary"), (summary) => summary.textContent);
    const tabs = Array.from(inside.querySelectorAll("[aria-selected=true]"), (tab) => tab.id);
    const programs = Object.keys(this.#programs);
    this.#lab.disconnect();
    this.#mount(engine, name, snapshot);
    if (this.isConnected) {
      this.#lab.connect();
    }
    if (playing) {
      this.#lab.play();
    }
    // They hold some of the controls that were there, and are here before the next frame.
    await Promise.allSettled(programs.map((name) => this.#program(name)));
    for (const tab of tabs) {
      inside.getElementById(tab)?.click();
    }
    for (const summary of inside.querySelectorAll("summary")) {
      summary.parentElement.open ||= open.includes(summary.textContent);
    }
    if (focused && !inside.activeElement) {
      inside.getElementById(focused)?.focus({ preventScroll: true });
    }
  }
}

if (!customElements.get("xor-lab")) {
  customElements.define("xor-lab", XorLab);
}
