// The lab's Java runs as JavaScript, which is in this script, or as WebAssembly, a file in the same folder. With a mistake it runs as
// JavaScript from mistakes.js, see programs.js.

let webAssembly;

/** Whether this is no module or blob, not opened from disk, not in a sandboxed frame, and may compile what the runtime makes. */
function mayRunWebAssembly() {
  return currentScript && /^http/.test(folder) && self.origin !== "null" && !forbids(/(script|default)-src(?![^]*'unsafe-eval')/i);
}

/** The bytes, whatever type the host gives them: some have none for WebAssembly. */
async function fetchWebAssembly() {
  const file = await fetch(addressOf("xor-lab.wasm"));
  if (!file.ok) {
    throw new Error("xor-lab.wasm could not be loaded.");
  }
  return file.arrayBuffer();
}

/** A promise of the lab as WebAssembly, which is fetched at the first call; rejects where it is unavailable. */
function loadWebAssembly() {
  webAssembly ??= (
    mayRunWebAssembly()
      ? loadScript("xor-lab.wasm-runtime.js").then(fetchWebAssembly)
      : Promise.reject(new Error("This page cannot fetch or run WebAssembly."))
  )
    .then((bytes) => TeaVM.wasmGC.load(bytes))
    .then((loaded) => loaded.exports);
  return webAssembly;
}

/** Remembers open details, the drawer, the open dialog, selected tabs and the focus; returns a function that restores them in new markup. */
function rememberView(inside) {
  const focused = inside.activeElement?.id;
  const open = Array.from(inside.querySelectorAll("[open] > summary"), (summary) => summary.textContent);
  const dialog = inside.querySelector("dialog[open]")?.id;
  const drawer = inside.querySelector(".set-up.open");
  const tabs = Array.from(inside.querySelectorAll("[aria-selected=true]"), (tab) => tab.id);
  return () => {
    for (const tab of tabs) {
      inside.getElementById(tab)?.click();
    }
    for (const summary of inside.querySelectorAll("summary")) {
      summary.parentElement.open ||= open.includes(summary.textContent);
    }
    if (drawer) {
      inside.querySelector(".all-settings").click();
    }
    if (dialog) {
      inside.getElementById(dialog).showModal();
    }
    if (focused && (drawer || !inside.activeElement)) {
      inside.getElementById(focused)?.focus({ preventScroll: true });
    }
  };
}
