// XOR Lab, Apache-2.0
const version = "6e0a05fe656a3b3b5612fd5d67635414fbeab5e5b4b9c726e967b10e3d1f3648";
const digests = [
["bench.wasm", "60afb0d3c099e767c7b518a0a910bf8aaf722920a7df9dcc51a2da44169bb83b"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "1bec17a98dfd1093486afeba141591821884aa5b73178bbe3fdffa3015b8c6d0"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "8ee3f05afda57e61439ba925b5f91e7df499d68a2e62de54cdea94308e6189d5"],
["index.html", "3b853a66b01bf3307955b8406109361af6091a33e587027d47420a48698dce48"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "b09786d08c7b3151c463b18cd619935e408d0ea940b3a6b7c2a2e0c2ecada424"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "d365c54018a60ecc0e4d378085ff3973da881dd5d7433c57f79b3fec0336f1d4"],
["speed.js", "24315f838ac189c38df55b2585dfeb2cf2255ffbc98547894c6b1b7bbb42750e"],
["survey-worker.js", "ff0988fcbff0c5132ae69b037afffbf50b92d3ef30b5f9ca83fdc1700b46d0d9"],
["survey.html", "d3c4f60d4173658596afc5efe02ed5e3b9271747e3854272fea1f5923586b5b5"],
["survey.js", "89ae8a54e6651008ca9dfa620c17fea3e841845b0a36f085700081a271f14d91"],
["xor-lab.js", "0b29c35c0a8e78fcf27cfe2e0c0899e4d8406ab2a53242caee1f8b056a76f4fc"],
["xor-lab.wasm-runtime.js", "048b30599118af209842423ca10a4d8e3e5a90e647e38ebd2dc9db0af6214025"],
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
