const isDevelopment = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
const vouch = { createScriptURL: String };
const worker = new URL("service-worker.js", document.currentScript.src);
async function register() {
try {
const trusted = globalThis.trustedTypes?.createPolicy("xor-lab-offline", vouch) ?? vouch;
await navigator.serviceWorker.register(trusted.createScriptURL(worker));
} catch {
}
}
if (!isDevelopment) {
addEventListener("load", register);
}
