// XOR Lab, Apache-2.0
const version = "c4ed18b3d76f41626a5b3eef1d9b1ed7f218c37360994b9e0b4bad99abf4d667";
const digests = [
["bench.wasm", "72425c029d4961f7253d450e060cf5ee2e001c958bcf3227281785af10e53007"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "7c63eaf1128b19c4f26aacee1422375edeb5b1b22f545a249020fe1dc29eb7d9"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "f141613e1fe594795ffce4ac66660b34866b530f23b1aa8b76d90f7dba984f97"],
["index.html", "857b9d5a90ba9c585c37d7e420abde2bff3ff821d7234539844bc5b0abb6e44d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "b09786d08c7b3151c463b18cd619935e408d0ea940b3a6b7c2a2e0c2ecada424"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "bcf314304ebee46eaa104c41df314d90a4c8e01ccd4d515589623f04125cd656"],
["survey-worker.js", "da3cfce4df5bf3c61e011fb33a7b08846db626891e9780346746a1342b76083f"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "834523538669130aba89920272b4c02be1b253fef86a181e3f1c838aa24d37da"],
["xor-lab.js", "4be05813f65cc261fff152e7772f150a2470bfd435207781a8ffc4c625faa350"],
["xor-lab.wasm-runtime.js", "d77c43c6cac7877377bb9c9645232285456e742d1b2e5898be7dd2c1bb67e7da"],
["xor-lab.wasm", "4bb0d078952abad2bdfd724d3f4ddc3aaa98675173ebf361425aa26982c8d312"],
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
