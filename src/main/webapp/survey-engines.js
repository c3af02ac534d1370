// What survey-worker.js does. On the page it leaves its program for the lab. In a worker it serves the page's requests: in
// WebAssembly, which trains faster and from the first run on, where that may run, else in JavaScript.
// `serve` is the Java as JavaScript, `version` what all scripts of a build have in common.

/** Whether a policy lets a script compile what the runtime of WebAssembly makes. */
function mayCompile(policy) {
  return !/(script|default)-src(?![^]*'unsafe-eval')|require-trusted-types-for/i.test(policy);
}

/**
 * The same Java as WebAssembly. A worker has the policy that its host sends with its script, and sends with other files too;
 * trying what it forbids would write an error to the console.
 */
async function loadWebAssembly() {
  const file = await fetch(`survey-worker.wasm?${version}`);
  const policies = ["", "-Report-Only"].map((end) => file.headers.get(`Content-Security-Policy${end}`));
  if (!file.ok || !mayCompile(policies.join())) {
    throw new Error("WebAssembly is unavailable here.");
  }
  importScripts(`xor-lab.wasm-runtime.js?${version}`);
  const { exports } = await TeaVM.wasmGC.load(await file.arrayBuffer());
  return exports.serve;
}

if (!globalThis.WorkerGlobalScope) {
  document.currentScript.program = { version, serve };
} else if (name === version) {
  // In a task of its own: what a promise throws is no error of the worker.
  loadWebAssembly().catch(() => serve).then((program) => setTimeout(program, 0, self));
} else {
  throw new Error("Another version");
}
