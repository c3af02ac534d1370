// XOR Lab, Apache-2.0
const version = "6446b42f4cd2ca44ddd0500047a2425eb033ab43248a65934320c71f162927f2";
const digests = [
["bench.wasm", "d3e014b42a5b3fdde48446a09f3338519039a9f6e1099880294e4336e799cfd0"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "703dfa6d9436aa758996ecc04a42a62657e4572611b4967c89acde76cc3cdf07"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "283a3a5181e2b636af60b0b3a056af26439c9da31e62b58cfe25d11a4a099edd"],
["index.html", "dd40c0e44eeb51e0307cb8aa5553864cd7d9c48a7623649b967b1189d389039a"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "bde70897c0768ada1da7a08c66861a5ccb5871bbd1c808b42889d8dad11e060b"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "6076ef834a7a00e37a800820aedb8287786e0fd14a4acdf18a17c4e56856c3f3"],
["survey-worker.js", "888ddb7438386955826016e319b80a530d980c6097fc91d8fe1c1c690da5f5ba"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "1159129f9b6b41efc26384f88812f9b1ca26df6ee8fd423ded0ff6725bbc91db"],
["xor-lab.js", "570af8f6fcb7d92805d04aa2a1450c8b4f7ca357a594dab21501850b370f29af"],
["xor-lab.wasm-runtime.js", "532169eee5f85f588f29b0fd59e71dc253ba2fbed4b340c44ce311e7660ff71c"],
["xor-lab.wasm", "efdbc4f60a1ca45d9d38827aad2d8a42b9234a3b0d8f9e8bbcde2b6f6934c72b"],
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
