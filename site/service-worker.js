// XOR Lab, Apache-2.0
const version = "5e175768dd29f2d554647f375415c76ca90a033977c4ec129198011e03cd4a87";
const digests = [
["bench.wasm", "93cba8dd71d3d0d97ecd5f44adf7d33a3caa291edc52d6c8761526a370f3fe38"],
["embed.html", "f43dd812acf2a138437b69fe320ddfbf31ab8cb856cb009243695cb5472b4169"],
["embed.js", "2672d508a273060abe9eb20646637f41db9b40b7dae7530174987e4002a57ec6"],
["export.js", "15200b3a8727f9f4bcdc38daa874f01242bbd25baf15dace3efcaa013cb89d5d"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "5c92a03305a2ee75ab073bd6f6c1d5271b5d30450cf0c6e517fac00dc30b2222"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "a583213c174797632cd7d2b0ca8d0e8ba5a1848d59cc792377914fe402a49614"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "80328e947dbd2aea0819d513e2d8c4e7316246675d74e5cec60684edae1e3b96"],
["speed.js", "8a336055167bd2a4691a8d3a0a192ae103823e5d31e26d854a37e965b288bbf3"],
["survey-worker.js", "298fd21a5c5492e1177f6b3553143e62bfc3a1b68f9ef6a46c5b46c091e8e3b4"],
["survey.html", "e02d6952e081f0d2689b764f31487674646834e648f221bf573cfa4c4ea8311e"],
["survey.js", "41de18f10c8b29ca8f2f86ae9433b523de954a22c85dbb872c608b35f365b7a8"],
["xor-lab.js", "cfcdacdf5b6755cb1915514783733e6fb0e2fdab37e40f5317454a84e06b1eb9"],
["xor-lab.wasm-runtime.js", "40e6a7af30bc39dc7c1b64cadf766aad5f8f5b7ec969cdca5115b3667963a292"],
["xor-lab.wasm", "664b1271c495b51c7cf9c44fee6a8cb2be13d2951bd4aa2411a063e312601e80"],
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
