// XOR Lab, Apache-2.0
const version = "a6e759a1b43dec4c99b4c6cd1318a1e338c9b35d2172956c0a384058a23a1b66";
const digests = [
["bench.wasm", "d3e014b42a5b3fdde48446a09f3338519039a9f6e1099880294e4336e799cfd0"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "aff5e2a0c6476a5da6a8b74214f0a4d2cba5f87b9fc1babad72b69475202da04"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "bf25e23b6a62e8a1ee9644ce2ef9862744cb4a0b8fb871877c98f3ef51210c20"],
["index.html", "dd40c0e44eeb51e0307cb8aa5553864cd7d9c48a7623649b967b1189d389039a"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "bde70897c0768ada1da7a08c66861a5ccb5871bbd1c808b42889d8dad11e060b"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "817c352d2848aaea116e665c0aea76249fe1b622be7db21eae1c170a4414ae1f"],
["survey-worker.js", "6ba2491ab53ae96d4a5342536afd6147054ed5e087ea0f01be2dec9d7badb26f"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "c8a3e60999b3cca90333045c1caafdbcd31121cba36f966c3f8fa4206de62665"],
["xor-lab.js", "d8b72ac8c99034b4c8428fe55a0b23c64d074e532ff866809af326d386fe72e2"],
["xor-lab.wasm-runtime.js", "3349a64fa1cf1e8fba7a1c409649176239e575fd48afbcdecfec753db219710a"],
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
