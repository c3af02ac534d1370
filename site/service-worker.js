// XOR Lab, Apache-2.0
const version = "fb49cb97fafc3bca7998cf1f65a66a8e7b84c1f476f0e2378c934ae16957809d";
const digests = [
["bench.wasm", "680ff9986ed2321b8e2a08311ad251bb4b0322761800ed637805eb2f12fcaf74"],
["embed.html", "f43dd812acf2a138437b69fe320ddfbf31ab8cb856cb009243695cb5472b4169"],
["embed.js", "2672d508a273060abe9eb20646637f41db9b40b7dae7530174987e4002a57ec6"],
["export.js", "1a2e469c9d308f2674b40b820592e7689e6dc725f61a9dfdce1cc921481cb01e"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "5c92a03305a2ee75ab073bd6f6c1d5271b5d30450cf0c6e517fac00dc30b2222"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "a583213c174797632cd7d2b0ca8d0e8ba5a1848d59cc792377914fe402a49614"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "80328e947dbd2aea0819d513e2d8c4e7316246675d74e5cec60684edae1e3b96"],
["speed.js", "5279def2e76ff1f51ce463305a77ba84318f788391f9b425498b3ecce225c0d6"],
["survey-worker.js", "bc79addb22ae9d8748fa1f907f12383fce8d906eda61ac612e4405c5e39913b5"],
["survey.html", "e02d6952e081f0d2689b764f31487674646834e648f221bf573cfa4c4ea8311e"],
["survey.js", "e4f43c6e8dc9435f9fa8fe1ad5d2a440c644c450d50853ae23809799b2cee346"],
["xor-lab.js", "0e487f93f9ad9846f1240c1a36c6ff1917207df769e56f0f3648c7bfe3562990"],
["xor-lab.wasm-runtime.js", "d10f2bd1524326e07d103c4f22738eabe5abc95a9c2d56552f571650794801ae"],
["xor-lab.wasm", "dfb631cb30bccd8a78d3c96d5eea2c4cb1fa285d8152f7d07e923cb4aca0c6da"],
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
