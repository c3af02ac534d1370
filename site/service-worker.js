// XOR Lab, Apache-2.0
const version = "3487e9a5e868f7e0e6c874613255fdb616bc9c81acbe6c91e1749d500361e8ef";
const digests = [
["bench.wasm", "9e24ada50d570a03d99e16f7aaac8d19c6523149f73573dbf4d9fe1e94c691ea"],
["embed.html", "3a7ce36a17ee790e55df2b792db4d886a8c67234c76692259968d57ff671dcb0"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["export.js", "aee4ab763213678a50aa9a396da4bc3adf0b2e7d82813d7b33bb26168ff8b7f6"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "460cb97ef73f5bfa186bab8d9b6b0e7f5cac4be5be6744eca7039b399f8fd66e"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "b199ceb21cdd75e8b5e37acd430c5e99296e8a83936c990dc456f8f1ae0aba39"],
["survey-worker.js", "b27f4da7280e09e11180cc8d7c56cd993f13157b2bcb94f7ccd2b8dd4a4317ac"],
["survey.html", "df52177caf198c411078db3f11fd508b3eceec0d2b2fec3c9aa18c4e63b48fa2"],
["survey.js", "d9dcfc84f800b056c67ec4018addb252345853fa69a49ed7b4cada8c12877931"],
["xor-lab.js", "d4a5be631b11ba3577fe069f9363a8fe3f8020e5c0e597828f3c934819ae5717"],
["xor-lab.wasm-runtime.js", "8dd8c0f46c99eee6506fcbe3f944093eada1002cefb4dce2fb32085a126ffcdf"],
["xor-lab.wasm", "b99e53ef9e7d276891bd9b9e3665b1fd0288cd41ab6570c9633668ee6b98b56e"],
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
