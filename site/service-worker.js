// XOR Lab, Apache-2.0
const version = "ab59de39ce351762c52b2a24f7a32a41a55bb7a7ebc435cca1c95284981e16d9";
const digests = [
["bench.wasm", "d3e014b42a5b3fdde48446a09f3338519039a9f6e1099880294e4336e799cfd0"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "41adf580afb477d122bad8021de19089bd270b3581e6a08543f83237fe5b4456"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "14ad1d0a3447f15f4938fd4590cb3c0fec57b8b0ca7da1fa65e189f34a25b34d"],
["index.html", "dd40c0e44eeb51e0307cb8aa5553864cd7d9c48a7623649b967b1189d389039a"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "bde70897c0768ada1da7a08c66861a5ccb5871bbd1c808b42889d8dad11e060b"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "18a0299fbee012f5350fbb8dae25cdd0eb422789f0852cb8d1b53d3a99597223"],
["survey-worker.js", "996541e1ad723974ccfb8d158ca40e1d83a9f066713baf259dd8e4c409d65502"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "f8bc4838b94ad6295ef1788ec9f6642c081d0f6ef3c31509ae5244a2fe26ba59"],
["xor-lab.js", "922906efffc4a1e2bce7784f73c17708e6ea706ff0c4131d3646c5b2e481bc79"],
["xor-lab.wasm-runtime.js", "709060635a05b410d991b804a5663174ee2b87d45330fbee1f7de7d292de20c8"],
["xor-lab.wasm", "cdb9cfebca7f1d901838e6a2bba0fe3391e9264235fc94aee00d8c6c0fb1d3ea"],
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
