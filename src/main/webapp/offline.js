// Lets the browser keep the site for visits without a network. Where it must not, as from disk, in a sandboxed frame or
// without https, nothing is kept and nothing is lost. Nor is anything kept on localhost, where the site is at work.

const atWork = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

async function keep() {
  try {
    await navigator.serviceWorker.register("service-worker.js");
  } catch {
    // The page works without.
  }
}

if (!atWork) {
  addEventListener("load", keep);
}
