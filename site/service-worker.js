// XOR Lab, Apache-2.0
const version = "f19907026702d2cafa4ee25df8531b459b678bd75ae73cf561f3e1c040018ddf";
const digests = [
["bench.wasm", "60afb0d3c099e767c7b518a0a910bf8aaf722920a7df9dcc51a2da44169bb83b"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "f5a9cbcfcbc54aac82af46cb8624e1bfafb8668e9f75497c9e4074a93bbe3e06"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "fbce34ce4b53982a1f44667d774524c64940c32eddf33d7550fb188b4571c4cd"],
["index.html", "857b9d5a90ba9c585c37d7e420abde2bff3ff821d7234539844bc5b0abb6e44d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "b09786d08c7b3151c463b18cd619935e408d0ea940b3a6b7c2a2e0c2ecada424"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "631b10be2b84e10ed15e14966370fdb976c25f286e6bc7a56567f0aba737d089"],
["survey-worker.js", "8211081b15311221cb40870671f143a1187b35c154585a851af593fb0eac8e9d"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "d4ceeae1df677218cb2c5ed1ecca7cccd8b9fe129bdcc963944e03ef38b96478"],
["xor-lab.js", "7bacd2963c766911ccf6cfe60e5240ba0ba1367b3efa0d689fb64b27041b9230"],
["xor-lab.wasm-runtime.js", "f8d46cf5d50785c8fb97e48c348389187fce19f7e4fe95075f3f6d023ddc1d23"],
["xor-lab.wasm", "99c763501f41a885a5e8b766154a7b7400d743880c7afdde0ae766cf27f76fb4"],
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
