// Caches the site for offline visits, where service workers are allowed: not from disk, in a sandboxed frame or without
// https. Nothing is cached on localhost, where the site is developed.

const isDevelopment = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

// Trusted Types: policies are not shared between scripts, so this one has its own.
const vouch = { createScriptURL: String };

// Beside this script, wherever its page is: a service worker answers for its own folder and those in it.
const worker = new URL("service-worker.js", document.currentScript.src);

async function register() {
  try {
    const trusted = globalThis.trustedTypes?.createPolicy("xor-lab-offline", vouch) ?? vouch;
    await navigator.serviceWorker.register(trusted.createScriptURL(worker));
  } catch {
    // The page works without a service worker.
  }
}

if (!isDevelopment) {
  addEventListener("load", register);
}
