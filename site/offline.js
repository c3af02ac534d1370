const isDevelopment = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
async function register() {
try {
await navigator.serviceWorker.register("service-worker.js");
} catch {
}
}
if (!isDevelopment) {
addEventListener("load", register);
}
