// XOR Lab, Apache-2.0
const version = "b7be08d94099de2c142b6cc03191bd435a0b0a6943ee90af67ec7fe5f2f04604";
const digests = [
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "defa1d830c403e58a0dc4074733ff3dea3a08989c3aa84ad692da3df91f0ce28"],
["lab.js", "35add86975c2a08db7045c3fd8eae3de868b33481ed6214e425ce1c8ab2281b8"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "a1eca17478764dce9706e64067b1253f2b50ed25ce41635b5fbaa00a535f84b4"],
["study.js", "28d42010da37a1eca3a5e07f776f3832bcd4d9f107d3436fbfd034e96f0cee5f"],
["xor-lab.js", "fa413b2db2e58589d734fc1541d624958e3d781dbe22d6fa67ff3346d77c6a92"],
["xor-lab.wasm-runtime.js", "4fa1e0e0d686cc6e0a0d111e606cb876f7168bd695d9e3d639e7d5684453089b"],
["xor-lab.wasm", "3583b279c433daa4f09fd045dfc5bf220e244e551b1f332ff7d64223c6e77bc7"],
];
const { scope } = registration;
const ours = `xor-lab ${scope} `;
const cacheName = ours + version;
function address(url) {
const plain = new URL(url, scope);
plain.search = "";
plain.hash = "";
plain.pathname = plain.pathname.replace(/\/index\.html$/, "/");
return plain.href;
}
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
