// XOR Lab, Apache-2.0
const version = "6ede8fa902cd06256983880ef2207436ac18d5f3b207a837cbf101dde67f301e";
const digests = [
["bench.wasm", "64feccd971370fa182b5b9ca3ed636e16727e83a9651cd591835d77b8e78af35"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "ae2f8e3d119b22771783e59fae6bdfefc493a8abdacb4d145a33737726368af9"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "4fa9bcf98124415f1c71a1962184f6affab8b54d7ef5d6c195d91c705e4e43ba"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "90b4a02f23d450558ad082eb4f6413263b30edc46127aecbe7972f08dfa2e927"],
["study.js", "637689b579dfef9a6fbc4c2d3a5d2294ee251b06056a9039b61bb44eb102bde5"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "1a22c6056cc49e8b24f015db8223991cb5765360f77ba5d4fb950a0ac28ba50a"],
["xor-lab.js", "5a601250994ffe721cc6e452a215a59c64d02e5f035424641c3a573e03aa5e0d"],
["xor-lab.wasm-runtime.js", "4fa1e0e0d686cc6e0a0d111e606cb876f7168bd695d9e3d639e7d5684453089b"],
["xor-lab.wasm", "dc10be7ba6659c9ff5037a94071a765838a433d7cd800648acf72ece7e44f778"],
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
