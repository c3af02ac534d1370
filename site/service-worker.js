// XOR Lab, Apache-2.0
const version = "ad02998b330e22f734bf329a3344fa496e0b83f3db2749cd3d5c21987b8d07de";
const digests = [
["bench.wasm", "60afb0d3c099e767c7b518a0a910bf8aaf722920a7df9dcc51a2da44169bb83b"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "f98c5a4d07fe768a0e249bec1a9f7d931096df7349308c6db6f9f5e5e6ae2920"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "d4e869f726957a4326a0ca66a2719411ed17e9e2b40d8db2423186b95aa3c840"],
["index.html", "3b853a66b01bf3307955b8406109361af6091a33e587027d47420a48698dce48"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "b09786d08c7b3151c463b18cd619935e408d0ea940b3a6b7c2a2e0c2ecada424"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "d365c54018a60ecc0e4d378085ff3973da881dd5d7433c57f79b3fec0336f1d4"],
["speed.js", "54929331095f9219a5d0e28cab73654430f6cecd51870ee1714e63cbe431e390"],
["survey-worker.js", "c8c7740a0addd1c3e37539a3d2e5617568515ad68b03b974bc0c53931049550f"],
["survey.html", "d3c4f60d4173658596afc5efe02ed5e3b9271747e3854272fea1f5923586b5b5"],
["survey.js", "841fe2d96cd202602aa96d330d32930956f8c3a14445e5980ee909b48a283ea0"],
["xor-lab.js", "1b6ca0281ab11ac572221cbb93490bf930348a707e0349bc260628d09a7ea431"],
["xor-lab.wasm-runtime.js", "c3aef2e2e48aa21117e67fd4ab53ae19d22f8e0ae9e8aa481b4412f2f4677951"],
["xor-lab.wasm", "31930128405d4e22e10ce4fe7ea4faf4807d21719692a241cf7c97c09f279990"],
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
