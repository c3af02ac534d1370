// XOR Lab, Apache-2.0
const version = "3bca21131ea4b00a0ade65eb68292126d2baba587349c40f670e7909e85c0981";
const digests = [
["bench.wasm", "72425c029d4961f7253d450e060cf5ee2e001c958bcf3227281785af10e53007"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "dd7e27438ff6179a635391cdf799e02fd811c3089a8e8e3619665d8058333513"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "5f13f17b3d7c08a802f1988b7431c540d68fabb15e167de202a89002daa3d9e2"],
["index.html", "857b9d5a90ba9c585c37d7e420abde2bff3ff821d7234539844bc5b0abb6e44d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "b09786d08c7b3151c463b18cd619935e408d0ea940b3a6b7c2a2e0c2ecada424"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "351015abe97e87dc74e28e63f8edb1f7942a4b2b481b128df6866e2c0002f285"],
["survey-worker.js", "2f5c2787ae63deaf279b0b4977ee4ffd54a40d0d5cceb90c26dfd218f91d1fb6"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "944742cb2efba71e86b5077fca69f68a71306893065cffd42f90a8d13b448553"],
["xor-lab.js", "80786436f447c9ce3b3497cba3d83086a225ded4e11f90e92129fa64caa075ab"],
["xor-lab.wasm-runtime.js", "1dedcbdf1c52513240cf93259bc4b72a6f6bf93825f01c6fb77f5b6c8777d3f3"],
["xor-lab.wasm", "762e9ed0047bf765801498117e705dee9257e6aaf7d52018093def92c8420e80"],
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
