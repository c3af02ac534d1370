// speed.html: loads the other engine and passes it to the Java in `speed`, which the build inserts above this file.

const here = new URL(".", document.currentScript.src);

function loadScript(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(name, here);
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}

/** The same Java as WebAssembly. */
async function webAssembly() {
  await loadScript("xor-lab.wasm-runtime.js");
  return (await TeaVM.wasmGC.load(new URL("bench.wasm", here).href)).exports;
}

const page = speed(document.querySelector("main"), () => {
  if (here.protocol === "file:") {
    page.engineFailed("{{machine.opened-from-disk}}");
  } else {
    webAssembly().then(
      (engine) => page.engineLoaded(engine),
      () => page.engineFailed("{{machine.webassembly-unavailable}}"),
    );
  }
});
