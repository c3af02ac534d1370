// The programs that a lab loads when they are first wanted: what makes files ("export") and the survey. `included` stands
// above it: in xor-lab.standalone.js it holds both, elsewhere neither, and each is in a script beside this one.

// A module is not told where it comes from: then nothing is looked for beside it.
const { currentScript } = document;
const here = new URL(".", currentScript?.src || location.href);

/** The script that the survey's workers run; a module has none. */
const workerScript = currentScript ? (included.survey ? currentScript.src : new URL("survey-worker.js", here).href) : "";

function sheetOf(style) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

/** Loads a script from beside this one; gives the event of the given name that it has told. */
function loadScript(name, event) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(name, here);
    script.addEventListener(event, resolve);
    script.addEventListener("error", () => reject(new Error(`${name} belongs beside xor-lab.js and could not be loaded.`)));
    document.head.append(script);
  });
}

/** What another program is given of a lab: two functions, over which only texts go. */
function handle(lab) {
  return { context: () => lab.context(), begin: (settings) => lab.begin(settings) };
}

/** How each program starts in a lab; in the order of their sheets. */
const starts = {
  export: ({ panels }, room, lab) => panels(room, handle(lab), here.href),
  survey: ({ survey }, room, lab) => survey(room, handle(lab), here.href, workerScript),
};

const loaded = {};

async function load(name) {
  if (!included[name] && !currentScript) {
    throw new Error("A module cannot load other files: import xor-lab.standalone.js, which holds everything.");
  }
  const { style, ...program } = included[name]?.() ?? (await loadScript(`${name}.js`, "program")).detail;
  return { sheet: sheetOf(style), ...program };
}

/** A program: its sheet, its markup, and its Java. One that has failed to come is asked for again. */
function loadProgram(name) {
  loaded[name] ??= load(name).catch((error) => {
    delete loaded[name];
    throw error;
  });
  return loaded[name];
}

/** Puts a program's markup into the places that its templates name. */
function fill(inside, html) {
  const markup = document.createElement("template");
  markup.innerHTML = html;
  for (const template of markup.content.querySelectorAll("template")) {
    inside.querySelector(template.dataset.room).replaceChildren(template.content);
  }
}
