// The lab's Java runs as JavaScript, which is in this script, or as WebAssembly, a file in the same folder.

let webAssembly;

/** A promise of the lab as WebAssembly, which is fetched at the first call; rejects where it is unavailable. */
function loadWebAssembly() {
  webAssembly ??= (
    !currentScript || !/^http/.test(folder)
      ? Promise.reject(new Error("A module, a blob, or a page opened from disk, cannot fetch WebAssembly."))
      : loadScript("xor-lab.wasm-runtime.js", "load")
  )
    .then(() => TeaVM.wasmGC.load(folder + "xor-lab.wasm"))
    .then((loaded) => loaded.exports);
  return webAssembly;
}

/** Remembers open details, selected tabs and the focus; returns a function that restores them in new markup. */
function rememberView(inside) {
  const focused = inside.activeElement?.id;
  const open = Array.from(inside.querySelectorAll("[open] > summary"), (summary) => summary.textContent);
  const tabs = Array.from(inside.querySelectorAll("[aria-selected=true]"), (tab) => tab.id);
  return () => {
    for (const tab of tabs) {
      inside.getElementById(tab)?.click();
    }
    for (const summary of inside.querySelectorAll("summary")) {
      summary.parentElement.open ||= open.includes(summary.textContent);
    }
    if (focused && !inside.activeElement) {
      inside.getElementById(focused)?.focus({ preventScroll: true });
    }
  };
}
