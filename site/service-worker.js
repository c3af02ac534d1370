// XOR Lab, Apache-2.0
const version = "e069f0d106fe80df08204b81178b5ea4b66ac7da52754176a509b4377db39daf";
const digests = [
["bench.wasm", "3f6de6f8e87bbe080969ee5f387033a1adbb41197f26711457dfc2d1f8854565"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "faf436b6da29eafae0eac0c10639b00bd0f6312e26b7df9a8f1e7107639a3813"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "4fa9bcf98124415f1c71a1962184f6affab8b54d7ef5d6c195d91c705e4e43ba"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "3970d19eb1d3cf4d28cb25ce737cb4fde505810ecd824012855fd2f5fa32d3a1"],
["study.js", "4207210f9efc7b3e048922739bb2d869dad4697b2d62b66659e3b38e9207d2ab"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "125ec3423a725e7345a1d05a5e5b24477322ab4673fd75605adc6c85375af3a3"],
["xor-lab.js", "81f3446cec65abca4800bb0df15919457cd69d943c4546c3c0e5ee2d92a90593"],
["xor-lab.wasm-runtime.js", "4fa1e0e0d686cc6e0a0d111e606cb876f7168bd695d9e3d639e7d5684453089b"],
["xor-lab.wasm", "f4a483af9f3f4d10029e153f3e6a1a63e247597a8a8acd9bea4bf97b898b96e2"],
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
