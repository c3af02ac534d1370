// XOR Lab, Apache-2.0
const version = "54d9e55f48ed28bbcc4c07e0be45863eb4d58b41ac5e743b1f0e3aa52fb59a58";
const digests = [
["bench.wasm", "3db93a19ec3c69a9ba25aeb6d1684b2d5586584a268c96479278c4571b77428d"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "4799c03583e70f8bc1dc0f373568267e1f685b82d4a466e81febb09a182db43b"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "8bbf7a69e02e6bcdfa823f0492c8928ddc8aef468170e66a6fd8234886b4828c"],
["index.html", "26c905fc003267711d76b6e3b1c6c002cc3e00bf147a8c697c22b9fd3845729d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "bde70897c0768ada1da7a08c66861a5ccb5871bbd1c808b42889d8dad11e060b"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "bc0364d356a74ca42a5011f077c328952472cd0733f3421daba6260f47808fd6"],
["speed.js", "bac699b9eae82059b2125dec36f62ad1aa66a6526b4f65f1027af43216e6e737"],
["survey-worker.js", "2322d31aeb81b6b4943e5d59c3bdb438679f2d26e431eea0c87f85408e263618"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "a764930635f8b4b75bdc3f255359c5c761627fd0ed658370ead07c44e354eee6"],
["xor-lab.js", "786cc9ee6b8c3e28478f6e5d296ca94ebdd426bc4b60d0470f3f677f9985c20f"],
["xor-lab.wasm-runtime.js", "e02d34517b25c2d4881e3eeb80095c5d1c56da6fe3e35a0a382eb3837719a33d"],
["xor-lab.wasm", "6cf78bac2259d36c2484703a7af84617b30ec25da894128eb4b827e7e0d1895c"],
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
