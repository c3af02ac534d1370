// XOR Lab, Apache-2.0
const version = "06cf71291a8a66cff165140587cf4c654793f48682295f4d8756c1f8f0e89876";
const digests = [
["bench.wasm", "80e648cb2de8e3bfff20276bff028432d443fd67eca074eccc2f3aa3055b8330"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "2cb8c17148bdced4961bceeef4ba3a9365087964ffbb7c4d837c402847e72620"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "ada8a9a39f39f16cd8da46c68980ec10915977a88906675fb171a54c9fc78b0f"],
["study.js", "57a601fbea6abce01d7e9997427d88971b52cb8d39a869ad3e2ee5e8f7c98204"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "bef5d7c13d18874fd20039628432dd5f1ab0478549d0fb5a6e6c034668b0b7ee"],
["xor-lab.js", "16ac524c5b33969a04a9f457ac24057e9a62473553ed9fda1c2607af04ce378b"],
["xor-lab.wasm-runtime.js", "8dd8c0f46c99eee6506fcbe3f944093eada1002cefb4dce2fb32085a126ffcdf"],
["xor-lab.wasm", "4557ac7958c502734e49bc1f2bc96a265e107db8828df975deb8a9f757efc1f4"],
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
