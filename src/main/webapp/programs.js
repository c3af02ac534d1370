// The programs that a lab loads when first needed: "graph", "export", "survey", "check", "data" and "mistakes", the lab that
// trains with mistakes. The build inserts `included` above this file: in
// xor-lab.standalone.js it contains all, elsewhere none, and each is a script in the same folder.

// The folder of this script. In a module currentScript is null; a blob has no folder, and a srcdoc only that of the page
// around it. Only what is loaded later depends on it: where it is unknown, the lab runs all the same.
const { currentScript } = document;
const folder = folderOf(currentScript?.src) || folderOf(document.baseURI);

/** The program that trains for the survey of a lab: of one with a mistake, a program that knows it. */
const trainer = (lab) => (lab.engine() === "mistakes" ? "mistakes" : "survey-worker");

/** The script that the survey's workers run; a module has none. */
function surveyScript(program) {
  return workerScript(included.survey ? currentScript?.src && `${currentScript.src}#${version}` : addressOf(`${program}.js`));
}

/** The script of the worker that encodes a GIF; the one with all programs has none. */
function encoderScript() {
  return workerScript(included.export ? "" : addressOf("gif-worker.js"));
}

/** An address, if the page may start a worker from it. */
function workerScript(address) {
  const none = !address || !currentScript || forbids(/worker-src [^;]*'none'/i);
  return none ? "" : trusted.createScriptURL(address);
}

function folderOf(address) {
  try {
    return new URL(".", address).href;
  } catch {
    return "";
  }
}

/** The page's Trusted Types policy, which vouches for the lab's markup and the addresses of its scripts. */
const trusted = policy({ createHTML: String, createScriptURL: String });

function policy(rules) {
  try {
    return trustedTypes.createPolicy("xor-lab", rules);
  } catch {
    return rules; // without Trusted Types, or where the page has not allowed this policy
  }
}

const sheets = new WeakMap();

/** The style sheet with this text for a document, which all labs in it share. */
function sheetOf(text, document) {
  if (!sheets.has(document)) {
    sheets.set(document, new Map());
  }
  const known = sheets.get(document);
  if (!known.has(text)) {
    const sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return known.get(text);
}

/**
 * Returns a function that sets the style of a program in a shadow root, and renews all. Their order does not depend on
 * which program is loaded first. Sheets that others have adopted stay.
 */
function styler(inside) {
  const styles = { lab: style, graph: "", export: "", survey: "", check: "", data: "" };
  let own = [];
  return (name, style) => {
    styles[name] = style;
    const before = own;
    const texts = Object.values(styles).filter(Boolean);
    try {
      own = texts.map((text) => sheetOf(text, inside.ownerDocument));
      inside.adoptedStyleSheets = [...own, ...Array.from(inside.adoptedStyleSheets).filter((sheet) => !before.includes(sheet))];
    } catch {
      // An older browser, or a document without a window.
      own = texts.map((text) => Object.assign(document.createElement("style"), { textContent: text }));
      inside.append(...own);
    }
    before.forEach((one) => one.remove?.());
  };
}

/** Whether a policy in the page's markup matches. Trying what it forbids would write an error to the console. */
function forbids(pattern) {
  return Array.from(document.querySelectorAll("meta[http-equiv=content-security-policy i]")).some(({ content }) => pattern.test(content));
}

/**
 * The address of a file from the same folder; empty if that is unknown. It carries the version, so that caches do not mix
 * versions (from disk nothing is cached), and again as the fragment, which names a worker, for its script to compare.
 */
function addressOf(name) {
  return folder && folder + name + (folder.startsWith("file:") ? "" : `?${version}`) + `#${version}`;
}

/**
 * Loads a script from the same folder and resolves with what it leaves in `program`. Rejects with a sentence if it cannot be
 * loaded, or does not run (a host may answer with an error page), or is of another version (a host may have been updated since
 * this page was opened).
 */
function loadScript(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const settle = () => {
      script.remove();
      if (!script.program) {
        reject(new Error(`${name} {{failures.script-not-loaded}}`));
      } else if (script.program.version !== version) {
        reject(new Error(`${name} {{failures.script-updated}}`));
      } else {
        resolve(script.program);
      }
    };
    script.src = trusted.createScriptURL(addressOf(name));
    script.addEventListener("load", settle);
    script.addEventListener("error", settle);
    document.head.append(script);
  });
}

/** Dispatches an event of the element. */
function tell(host, event, detail) {
  host.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
}

/** The lab's interface for other programs: see LabHandle.java. Only texts are exchanged. */
function handle(lab, container) {
  return {
    context: () => lab.context(),
    begin: (settings) => lab.begin(settings),
    selectPoint: (row) => lab.selectPoint(row),
    surveyed: (json) => tell(container.getRootNode().host, "survey", JSON.parse(json)),
  };
}

/** Functions that start each program in a lab, in the order of their style sheets. */
const starts = {
  graph: ({ graph }, container, lab) => graph(container, handle(lab, container)),
  export: ({ dialogs }, container, lab) => dialogs(container, handle(lab, container), folder, encoderScript()),
  survey: ({ survey }, container, lab) => {
    const program = trainer(lab);
    return survey(container, handle(lab, container), folder, surveyScript(program), (...to) => pageWorker(program, ...to));
  },
  check: ({ check }, container, lab) => check(container, handle(lab, container), folder),
  data: ({ data }, container, lab) => data(container, handle(lab, container)),
};

/**
 * Runs the program of the survey's workers on this page, where workers are unavailable, and returns what stands for a worker.
 * That is asked for nothing before it says that it is ready, and ended when all that was requested has been cancelled.
 * `listener` receives its messages, `failed` a sentence if the program cannot be loaded, or fails.
 */
function pageWorker(program, listener, failed) {
  const port = { postMessage: (message) => listener(...message), fail: failed };
  load("worker", program).then(
    ({ serve }) => serve(port),
    ({ message }) => failed(message),
  );
  return { postMessage: (data) => port.onmessage({ data }), terminate() {} };
}

const loaded = {};

/** What labs do once a program that could not be loaded has come after all. */
const waiting = { graph: [], export: [], survey: [], check: [], data: [], mistakes: [] };

async function load(name, file = name) {
  if (name === "mistakes" && included.graph) {
    throw new Error("{{failures.no-mistakes}}");
  }
  if (!included[name] && !(currentScript && folder)) {
    throw new Error("{{failures.module-alone}}");
  }
  return included[name]?.() ?? loadScript(`${file}.js`);
}

/** A promise of a program: its style sheet, its markup, and its Java. After a failure the next call tries again. */
function loadProgram(name) {
  loaded[name] ??= load(name).then(
    (program) => {
      for (const again of waiting[name].splice(0)) {
        again();
      }
      return program;
    },
    (error) => {
      delete loaded[name];
      throw error;
    },
  );
  return loaded[name];
}

/** Markup as nodes. It is not parsed in its place: in a form of the page it would have none of its own. */
function parse(html) {
  const markup = document.createElement("template");
  markup.innerHTML = trusted.createHTML(html);
  return markup.content;
}

/** Puts a program's markup into the containers that its templates name. */
function fill(inside, html) {
  for (const template of parse(html).querySelectorAll("template")) {
    inside.querySelector(template.dataset.container).replaceChildren(template.content);
  }
}
