// The lab's Java runs as JavaScript, which is in this script, or as WebAssembly, which lies beside it.

let webAssembly;

/** The lab as WebAssembly, fetched when it is first asked for; rejects where that is unavailable. */
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

/** What a reader has opened in a lab, and where the focus is; gives what restores that in its new markup. */
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
