// Keeps the files of the site, so that another visit needs no network; nothing depends on it.
// `version` and `digests` stand above: the build writes them, with the SHA-256 of each file.
//
// A version is taken as a whole or not at all, and takes over once no page of the one before is open: a page never
// gets files of two versions.

const { scope } = registration;
const ours = `xor-lab ${scope} `;
const cacheName = ours + version;

/** The address under which a file is kept: index.html is its folder, and queries make no difference. */
function address(url) {
  const plain = new URL(url, scope);
  plain.search = "";
  plain.hash = "";
  plain.pathname = plain.pathname.replace(/\/index\.html$/, "/");
  return plain.href;
}

/** Asks for a file of this very version: while a host goes from one to the next, others are refused. */
function request([file, digest]) {
  const bytes = digest.match(/../g).map((pair) => parseInt(pair, 16));
  const integrity = "sha256-" + btoa(String.fromCharCode(...bytes));
  return new Request(address(file), { cache: "no-cache", redirect: "error", integrity });
}

async function keepAll() {
  const cache = await caches.open(cacheName);
  await cache.addAll(digests.map(request));
}

async function deleteOlder() {
  const keys = await caches.keys();
  const older = keys.filter((key) => key.startsWith(ours) && key !== cacheName);
  await Promise.all(older.map((key) => caches.delete(key)));
}

async function answer(url, request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(url, { ignoreVary: true })) ?? fetch(request);
}

const kept = new Set(digests.map(([file]) => address(file)));

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(deleteOlder()));
addEventListener("fetch", (event) => {
  const url = address(event.request.url);
  if (event.request.method === "GET" && kept.has(url)) {
    event.respondWith(answer(url, event.request));
  }
});
