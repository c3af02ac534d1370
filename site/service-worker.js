// XOR Lab, Apache-2.0
const version = "0c302296b4f264dacb56470591226563a0d7445f4a3d272b3c695ba64ab614d3";
const digests = [
["bench.wasm", "680ff9986ed2321b8e2a08311ad251bb4b0322761800ed637805eb2f12fcaf74"],
["embed.html", "f43dd812acf2a138437b69fe320ddfbf31ab8cb856cb009243695cb5472b4169"],
["embed.js", "2672d508a273060abe9eb20646637f41db9b40b7dae7530174987e4002a57ec6"],
["export.js", "75c8b129279cea7edba14ec1f9a8bd941fead4a60d790d64cd9ea8180ab4f229"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "5c92a03305a2ee75ab073bd6f6c1d5271b5d30450cf0c6e517fac00dc30b2222"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "a583213c174797632cd7d2b0ca8d0e8ba5a1848d59cc792377914fe402a49614"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "80328e947dbd2aea0819d513e2d8c4e7316246675d74e5cec60684edae1e3b96"],
["speed.js", "2bacc4623867f5ab40c7bfc30046b37c12f6119d89820da48698ee28dc5a82a2"],
["survey-worker.js", "c56b42aba3ea2d5e6837ea650a8b44b1e74f48fe35c0102f0444a292cf1f7f0d"],
["survey.html", "e02d6952e081f0d2689b764f31487674646834e648f221bf573cfa4c4ea8311e"],
["survey.js", "0e7ea1a3d2757a6f01aa7d1e809a218658a23f82452d22f572346a7b4ce65733"],
["xor-lab.js", "5bfdca42414476714ef32ae01ce012aeec50d6e9b5348125a2018c1989b2f2b0"],
["xor-lab.wasm-runtime.js", "547fdf0d6bf821a8da3efc3ba20d85228d2fd43901c981bb62ba7588b339d95a"],
["xor-lab.wasm", "78bfdb1e11b22b4ee3a61fbdec267886b0648e5731a03c524a249728bc7bd71b"],
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
