// XOR Lab, Apache-2.0
const version = "eb06a30abec1b8092b62b35ad024d491832182b5bcfc3d5d9a286e7c91708429";
const digests = [
["bench.wasm", "77fee09c5ef1ce362be15e4a1c0d69ee2afdcc8e0055c4f75d3406ec1539346f"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "2c12f058d2cddc4b473cb66f0a9ac5308d84873e973b29f51812ee10765cb82a"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "96565555bacb6491e7e2c8263c2a37d863f5ba2ee1fe5e8030851723b4be95a8"],
["index.html", "dd40c0e44eeb51e0307cb8aa5553864cd7d9c48a7623649b967b1189d389039a"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "bde70897c0768ada1da7a08c66861a5ccb5871bbd1c808b42889d8dad11e060b"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "ba9f0b166b1206409a84125a3319d64187df8578ca930ae33938a6c2cc536fce"],
["survey-worker.js", "2351841b65e6fd472078685f1ece914cace51c4c0b0ad196ef0400b1458228b9"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "1b0660f4732513d40b6dac142d6ff4bd7a26226386500ae64c1b75a763aaf9b2"],
["xor-lab.js", "80069ce56b806213bb400a370866abb6c1c90c487826e87f63cb0f0e2cb7765f"],
["xor-lab.wasm-runtime.js", "dc0eeacfefe0bc06e4b09e493bcca52291a35acec2235eefe219c449de4953ab"],
["xor-lab.wasm", "8c2af72f12f116f30751590b24b55e358f09bd28fd2a87400ce2aabe097a759f"],
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
