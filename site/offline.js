const atWork = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
async function keep() {
try {
await navigator.serviceWorker.register("service-worker.js");
} catch {
}
}
if (!atWork) {
addEventListener("load", keep);
}
