// XOR Lab, Apache-2.0
const version = "b2b43ceb836e365e2459e0027e545d561c39f46c9bbd90897e2a2bd155d76c1f";
const digests = [
["bench.wasm", "810654b8b8a943a2e7394d1dfccc40347b67821f9d8a9909512735bfd89daed7"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "9ab0a0a00ea40157115b666fc41dcb7d72e352d935312c3a3288ee8fec58406d"],
["lab.js", "c5b141566ada13e6233eb02f19a4249c2c3bec31b253c6f07ed65469b087bc30"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "0a5d0f4fdf08a448a2717c4f9a039a474093bc862f4cc99f305301634ac0a6d0"],
["speed.css", "1ba3c200b3fc6e90a700ac8a02f9d9e19d75d120c6d86d87d68542457b6c3ade"],
["speed.html", "04853219fe160c5026aba6ce74d9568c485fa8c5759c6e85cbabfb923ac575ec"],
["speed.js", "db10730595a535807a7d26da08d85299f904f56e864e95bf315b8b006fa0676c"],
["study.js", "16c1e78219b17ec987751e0f40b5fc608f24cac7ce00b72b96547224d3b25ecf"],
["xor-lab.js", "81e302c70995bc425acf568cf402ff4e3a620f4fe6ffdbeca2dbf5f548247d5e"],
["xor-lab.wasm-runtime.js", "4fa1e0e0d686cc6e0a0d111e606cb876f7168bd695d9e3d639e7d5684453089b"],
["xor-lab.wasm", "62b437fca60d9665bf48c2bbc1f7c970779b2d315cc5ac98bbda12a86660d00c"],
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
