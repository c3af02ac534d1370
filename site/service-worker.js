// XOR Lab, Apache-2.0
const version = "a98240e61dd0cfeab2c172a218916b33048dc7cb5af59e78bc058c9d835dc3d0";
const digests = [
["bench.wasm", "60afb0d3c099e767c7b518a0a910bf8aaf722920a7df9dcc51a2da44169bb83b"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "7d9c056fbe6b0e092c4bba4a33e69ffa4c9fcc453d20f54ce2703e08ffb2ba3a"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "1912317739717b0c02a02141622798ec8d0588c2b763b182db27b5ca23cb1ee2"],
["index.html", "857b9d5a90ba9c585c37d7e420abde2bff3ff821d7234539844bc5b0abb6e44d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "b09786d08c7b3151c463b18cd619935e408d0ea940b3a6b7c2a2e0c2ecada424"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "2d5e287f2b3d7919f4fd83b1b46fb1d4f94f8de292b833930f5d830f8e158cac"],
["survey-worker.js", "7b9af3c9f961d0a124b89e88bf7b28c7dfbbc3800162136362acbc7f20e6e33d"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "87597c8275229556c27c2d85f410197fc9982917af424b954929c4ca5bddf361"],
["xor-lab.js", "d4eb7119886ea8a383d864ee13e2e3a7d0d540674d2a8306d9c3bc4940947074"],
["xor-lab.wasm-runtime.js", "73e6911aa5710e3bc5a7f4c96b40fcfd5c3aec9b9acf034368d216618b1bb4e1"],
["xor-lab.wasm", "776ce41b75d702a00cf7d4aa0d6ebc36dc2b56e1dfd9d3b0951d603451fd5ddd"],
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
