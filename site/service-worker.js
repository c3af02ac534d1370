// XOR Lab, Apache-2.0
const version = "5b14c0593fae9354a76f8898ff270a88fcc3782231e4c570f87c922f0bb7a8ee";
const digests = [
["bench.wasm", "64feccd971370fa182b5b9ca3ed636e16727e83a9651cd591835d77b8e78af35"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "393cd7603ae83ec91ad95de2963699a2fa9cc21666c12f2b29a2680e77457905"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "e815ae0e504fa51324576d1209b3be15679ac000327ab0c7cf407f1ef5ec0454"],
["study.js", "471d6b112a824220890b4fae5b025fef418fabe2b29dbb2b45ab5335c026d3c6"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "38f6dcdc0521f71a3066109d380aca2754ff90e66bc1a7774c10c4ac3ed61ea0"],
["xor-lab.js", "f5eb437d177a3e115c392116a39066e15d26003edcafeaabcaf1d7255d60d1a9"],
["xor-lab.wasm-runtime.js", "8dd8c0f46c99eee6506fcbe3f944093eada1002cefb4dce2fb32085a126ffcdf"],
["xor-lab.wasm", "e6b65531830696710f0c557c9a6879026393e9aa5b59abe519ddd6e087532378"],
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
