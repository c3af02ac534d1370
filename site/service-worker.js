// XOR Lab, Apache-2.0
const version = "1445b9a96044cd025dbfac43ae4efd1c19870760154cb93fd4ce165462edf475";
const digests = [
["bench.wasm", "d3e014b42a5b3fdde48446a09f3338519039a9f6e1099880294e4336e799cfd0"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "b9cebe9013bc91fc477618fd35c76f0467a9b5be2a1d34faf3dd5d9066392310"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "0c3679685dd8895deee91a900fb78011b06be1396779dac69f036c16d85e45ee"],
["index.html", "dd40c0e44eeb51e0307cb8aa5553864cd7d9c48a7623649b967b1189d389039a"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "bde70897c0768ada1da7a08c66861a5ccb5871bbd1c808b42889d8dad11e060b"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "e831bfa28185e92b98ff258567c2696c1cb550b84fe2566db64239303691eb21"],
["survey-worker.js", "31f4603a4dbc4d405b434f679108fd5fe8c9b6036c8f8459a74209bd1f76d58f"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "989ab261d25a29df8133bba1a5f9a7a8d1231a50047ea10e48cbc0682789c50f"],
["xor-lab.js", "b99fe0f626f1ff81c4ae5da87222961e2983aa5785e724a7eaed38164e9e8f30"],
["xor-lab.wasm-runtime.js", "46da716ebff8895ecf4669c47d84874950493e0a0d1bddcd38eb949004a9fc6b"],
["xor-lab.wasm", "f61a2d7c77745190facf8f24820f25569321545f4b08d9d75a6b9cdddb663d0a"],
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
