// XOR Lab, Apache-2.0
const version = "0ac55f97d54f3011ef198e24e1728da1a9fbcb35f447faf5e6bfa7a8a439dde1";
const digests = [
["bench.wasm", "08c4063f0d5389f5bbc271cd503dbfc29a70d64a621b45e6e8aad2b7c27e0bee"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "acbaab1b2d8cae871db9d9e02830788c3a1b9085ddc34532401bf52942d892f0"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "188512fa8e525a541871d6cf99b007b28d8f03448f0a5a6a4188e1d90398f0b3"],
["index.html", "857b9d5a90ba9c585c37d7e420abde2bff3ff821d7234539844bc5b0abb6e44d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "7fa402564c3c65d49ba52abb90f033ef9f4770e0e8818c44918746746d4fbd58"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "9b5067d404acc4c10f018613388bbc9bb2997147b705d63e75f8c7abf86a4874"],
["survey-worker.js", "41301297c6ed7ec68c4462c34a6deeb4892021a6a52f10263009163e20fd6046"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "534a185a0a35ccbafe739f6ffd2c44f066fdcc9f533eacbb7cb5f98b77af721a"],
["xor-lab.js", "149b03f97c5d045453dd3d8d470973210e61955b30640975c288cc6b9f316b2e"],
["xor-lab.wasm-runtime.js", "8ad882c3fcd17e9f6d17dbc6f63ebde268af889c1632e628b155ed93d54da82b"],
["xor-lab.wasm", "f99ed9af0c22d604867e484c065488e96d75ecdfe66e3d4fa7563dfe62816fc5"],
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
