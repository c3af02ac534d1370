// XOR Lab, Apache-2.0
const version = "2793b679b3fe1c36c7880486520057f46f1bdd9cfd6d9fba2f5afb1a46ac4392";
const digests = [
["bench.wasm", "d3e014b42a5b3fdde48446a09f3338519039a9f6e1099880294e4336e799cfd0"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "a9bff42957c3a7ea7f3220f807ac129576e555ebdc0734ac69ef374b4e5863a4"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "c781b66527f4e867d7c41442974358e97efa4023d3d7979180abfc5a99d067e5"],
["index.html", "dd40c0e44eeb51e0307cb8aa5553864cd7d9c48a7623649b967b1189d389039a"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "bde70897c0768ada1da7a08c66861a5ccb5871bbd1c808b42889d8dad11e060b"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "f09947b03cb839e8ca77421fbd62d7b489622fc0baed59b00e763668fabf1220"],
["survey-worker.js", "510631924732e9a3c27e4c4c203b83ba9312ed718109d5f64fe7874c0b6067fc"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "6d033247659fbc85e825e712ca6ff23a2675a60090aea9883a3404af74a5f348"],
["xor-lab.js", "222d4f2c70522fc5c655b68da81f08ecf9adf7609698a391ed841eeb19341619"],
["xor-lab.wasm-runtime.js", "f64d752e3ad58f360e4c422d23cce429f1505ee32284bf638acea1e696c6ded9"],
["xor-lab.wasm", "03fccde3be6e3eb7fab0d15770956fc61e4a863a41be9836b0a25c1ccbeda54f"],
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
