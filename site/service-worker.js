// XOR Lab, Apache-2.0
const version = "65f97d7d76623b2cbf94ee25921842ac827a58f26628fa69b2e9a39666095113";
const digests = [
["bench.wasm", "895f4a908120e3999c78ad06506631062160e14e5da3e41e3016f6e391a4e3cb"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "ee38aca676e233b35aa24a2a141355200cacbf016df7c13626a72b6daca62921"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "070da7335ffacbab1f579694a8360b3cff5f84b84aa4231fb1807365749d01cc"],
["study.js", "282924bb693b2d4f0db0194c22b55d9183cb43332cbc1cba3f7ad5a7d82593e5"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "1e6e1d36c5b83d61238ea1dc73762888c6cd702e64267332937075b5354697c6"],
["xor-lab.js", "c6c5faf08be62a5567d2591fba74d75c51d72828906fdc696b3c99398493c443"],
["xor-lab.wasm-runtime.js", "8dd8c0f46c99eee6506fcbe3f944093eada1002cefb4dce2fb32085a126ffcdf"],
["xor-lab.wasm", "f61ae5811f682cc4b046b4f945c513256cdb2987b0b0f72018f9ea8b5a1661e4"],
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
