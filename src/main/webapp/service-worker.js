// Caches the files of the site for offline visits; nothing else depends on it.
// The build inserts `version` and `digests`, with the SHA-256 of each file, above this file.
//
// A version is cached completely or not at all, and becomes active once no page of the previous version is open: a page
// never gets files of two versions.

const { scope } = registration;
const cachePrefix = `xor-lab ${scope} `;
const cacheName = cachePrefix + version;

/** The URL under which a file is cached: that of the folder for index.html, without query and fragment. */
function address(url) {
  const plain = new URL(url, scope);
  plain.search = "";
  plain.hash = "";
  plain.pathname = plain.pathname.replace(/\/index\.html$/, "/");
  return plain.href;
}

/** A request for a file of exactly this version: while a host is being updated, other files are rejected. */
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
  const older = keys.filter((key) => key.startsWith(cachePrefix) && key !== cacheName);
  await Promise.all(older.map((key) => caches.delete(key)));
}

async function respond(url, request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(url, { ignoreVary: true })) ?? fetch(request);
}

const cachedUrls = new Set(digests.map(([file]) => address(file)));

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(deleteOlder()));
addEventListener("fetch", (event) => {
  const url = address(event.request.url);
  if (event.request.method === "GET" && cachedUrls.has(url)) {
    event.respondWith(respond(url, event.request));
  }
});
