const isDevelopment = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
const vouch = { createScriptURL: String };
async function register() {
try {
const trusted = globalThis.trustedTypes?.createPolicy("xor-lab-offline", vouch) ?? vouch;
await navigator.serviceWorker.register(trusted.createScriptURL("service-worker.js"));
} catch {
}
}
if (!isDevelopment) {
addEventListener("load", register);
}
