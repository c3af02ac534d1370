// XOR Lab, Apache-2.0
const version = "e2fadcc833b63d9f7084b48909f8e8e709f1294792b4cf03572af4c456040e00";
const digests = [
["bench.wasm", "3db93a19ec3c69a9ba25aeb6d1684b2d5586584a268c96479278c4571b77428d"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "3feec4079ef37e4c181bf2f049e4ee70b54caff969c3b1d26013c595e2da22c2"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "89c97dc2ce8ac1c43204d7cfa364205f6be30132e7606d61bf20308a8bde65c7"],
["index.html", "26c905fc003267711d76b6e3b1c6c002cc3e00bf147a8c697c22b9fd3845729d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "bde70897c0768ada1da7a08c66861a5ccb5871bbd1c808b42889d8dad11e060b"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "bc0364d356a74ca42a5011f077c328952472cd0733f3421daba6260f47808fd6"],
["speed.js", "31c19b225de62da29bdf0a2ae54fd67ffd4d9745d898d9e19de038ec01b60f70"],
["survey-worker.js", "9965c65ae5d1b3364f244c7f1b4fb9a31bd60ebaa3272a6826cfc4dc286d70ef"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "f70437fb9423a8b49353b12eb0c8eed405ab7a5e44605014d39e1aed2f931646"],
["xor-lab.js", "23ccc5312bd13055b3c141381c97ec30ecb26a3f8a52f1ed2ae2ecd11e0d2d69"],
["xor-lab.wasm-runtime.js", "ad31f000baffb47f0f8391a79d0d6e1620c700e380dbd1ad147fe31ffed90ea6"],
["xor-lab.wasm", "78df7eb0347bf49bd1f59dfca499029820bd835d51380104435fe988509d86d8"],
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
