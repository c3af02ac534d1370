// XOR Lab, Apache-2.0
const version = "4405eb0fee5a435be8bd6112bbc0b542387ee902f93e832c85d6ebcc942766e0";
const digests = [
["bench.wasm", "1ac8d2bcee56e753fe933e1b4e0d5d98cb5bb485cfe9e52be5a605658ca49cd3"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "76ec99f3d98b80fb9b8c35e9720f0636a04c366dcae563beaae0af0ac5560c7c"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "4fa9bcf98124415f1c71a1962184f6affab8b54d7ef5d6c195d91c705e4e43ba"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "ffbede6342f652fcc0b38167ed8a64219a0059b5aa268754dfceaffff2e32cc3"],
["study.js", "20fe0bf8462472bb4b76357ae4534d2b0e83c4c35be78bd24944ec623bc0a4c4"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "599fc28b468d7a4d0e44e4abcf4e7e1762deb0421180eecfef6c709154d2f98a"],
["xor-lab.js", "b111ea8c7644ae1d269562fa0c99ef8ab7f2c8d64628e9017db7065ad919488e"],
["xor-lab.wasm-runtime.js", "4fa1e0e0d686cc6e0a0d111e606cb876f7168bd695d9e3d639e7d5684453089b"],
["xor-lab.wasm", "31470a2510426c498a305a63a69f2eece188a507499152c7483003f593662734"],
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
