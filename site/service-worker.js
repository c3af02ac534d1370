// XOR Lab, Apache-2.0
const version = "ee3b6636fb0be9ee112c567e3d11482abf1b7e10132f7489cb43b3cedf1c4bd4";
const digests = [
["bench.wasm", "39b6ce6ca35576625f7a06dce68d823d99b00f6af8412d74485d4fb826db71f7"],
["embed.html", "f43dd812acf2a138437b69fe320ddfbf31ab8cb856cb009243695cb5472b4169"],
["embed.js", "2672d508a273060abe9eb20646637f41db9b40b7dae7530174987e4002a57ec6"],
["export.js", "d657bae1a61931c9ad20763c69d95243834cfc8b8492243b9549c77219b79e7b"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "5c92a03305a2ee75ab073bd6f6c1d5271b5d30450cf0c6e517fac00dc30b2222"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "a583213c174797632cd7d2b0ca8d0e8ba5a1848d59cc792377914fe402a49614"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "80328e947dbd2aea0819d513e2d8c4e7316246675d74e5cec60684edae1e3b96"],
["speed.js", "c156370a6a697c091d7eb9a1818e5f9842e926bb55878466b883a44039c4496f"],
["survey-worker.js", "935e54427c0067046e94909ccfd4a14a35cbe6543f721bdc378df72d7b5483ff"],
["survey.html", "e02d6952e081f0d2689b764f31487674646834e648f221bf573cfa4c4ea8311e"],
["survey.js", "309a34ddb1d0850e94faf3015340c21c74268b007b64a5674dacf14fa50167be"],
["xor-lab.js", "e973dae79b9f4bf700698526496334ea5849e10da175205e6580125cfa6129d4"],
["xor-lab.wasm-runtime.js", "9f36a46ae03665e9e69401cf5fdabb16e491193914ee4599dd95bdac59c2d178"],
["xor-lab.wasm", "e4b2cd0a8c950fa2af79e7694eb16db8b0e42d9be4caa43cf023609b4bc3fd87"],
];
const { scope } = registration;
const cachePrefix = `xor-lab ${scope} `;
const cacheName = cachePrefix + version;
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
