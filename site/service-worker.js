// XOR Lab, Apache-2.0
const version = "2ad215aadf5584ba9fd52a1953abe2c13e2e2d7e7581b6d44031688a026b802a";
const digests = [
["bench.wasm", "3db93a19ec3c69a9ba25aeb6d1684b2d5586584a268c96479278c4571b77428d"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "c892c4b9f6979453f405571946e41373ca7a8d90758d9f75bb36f0c7d775c97f"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "997ae3634df8f19253cf0ec605acae8ae1245e717ed543f8fa0bc5b3bf87ffe0"],
["index.html", "cdea3c4108712f355fa05354b2c89abb6b22c1b378deeb46289ea89ec9b5464d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "35116fe89438410201f2560a5acef38d5fda9682466561b7ffc94d483f7d7add"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "bc0364d356a74ca42a5011f077c328952472cd0733f3421daba6260f47808fd6"],
["speed.js", "71011e0aedc458c59973e4e58d75c07dd314712afdd2ec59121036dba3eafc06"],
["survey-worker.js", "3ec95c747d71608fe359bd8ad9548c66e41ff6931c1be371bc9e5a51f2f647d6"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "f171e677ebf88e532a62e95620af91ba1b5da1c28109090137f4705da23d6e9f"],
["xor-lab.js", "a9564e8be2e98f7a2518539873677d6af09c4960fc298bf9e776f7e896cfb55c"],
["xor-lab.wasm-runtime.js", "346ae1ed60fbd5c205a81cc7d5d0904c13938af1a763ab2e09cec903c192ddbe"],
["xor-lab.wasm", "92130803dd7f86667a6b540921a7b166aedaaabe8a54d463c9a9522a54f018d3"],
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
