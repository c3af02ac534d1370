// The programs that a lab loads when first needed: "export" and "survey". The build inserts `included` above this file: in
// xor-lab.standalone.js it contains both, elsewhere neither, and each is a script in the same folder.

// In a module currentScript is null, so the folder of the other files is unknown.
const { currentScript } = document;
const here = new URL(".", currentScript?.src || location.href);

/** The script that the survey's workers run; a module has none. */
const workerScript = currentScript ? (included.survey ? currentScript.src : new URL("survey-worker.js", here).href) : "";

function sheetOf(style) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

/** Loads a script from the same folder; resolves with its event of the given name. */
function loadScript(name, event) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(name, here);
    script.addEventListener(event, resolve);
    script.addEventListener("error", () => reject(new Error(`${name} must be in the folder of xor-lab.js and could not be loaded.`)));
    document.head.append(script);
  });
}

/** The lab's interface for other programs: see LabHandle.java. Only texts are exchanged. */
function handle(lab) {
  return { context: () => lab.context(), begin: (settings) => lab.begin(settings) };
}

/** Functions that start each program in a lab, in the order of their style sheets. */
const starts = {
  export: ({ panels }, container, lab) => panels(container, handle(lab), here.href),
  survey: ({ survey }, container, lab) => survey(container, handle(lab), here.href, workerScript),
};

const loaded = {};

async function load(name) {
  if (!included[name] && !currentScript) {
    throw new Error("A module cannot load other files: import xor-lab.standalone.js, which holds everything.");
  }
  const { style, ...program } = included[name]?.() ?? (await loadScript(`${name}.js`, "program")).detail;
  return { sheet: sheetOf(style), ...program };
}

/** A promise of a program: its style sheet, its markup, and its Java. After a failure the next call tries again. */
function loadProgram(name) {
  loaded[name] ??= load(name).catch((error) => {
    delete loaded[name];
    throw error;
  });
  return loaded[name];
}

/** Puts a program's markup into the containers that its templates name. */
function fill(inside, html) {
  const markup = document.createElement("template");
  markup.innerHTML = html;
  for (const template of markup.content.querySelectorAll("template")) {
    inside.querySelector(template.dataset.container).replaceChildren(template.content);
  }
}
