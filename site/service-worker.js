// XOR Lab, Apache-2.0
const version = "0a4953acbd475b0af06a7c713c8d1293767902d0146befe2aeff3d62be73da3f";
const digests = [
["bench.wasm", "b0e557d2b878d972d5a336a27b67783a57b7c17ead8286b1a9c1bf772ca44b00"],
["embed.html", "f43dd812acf2a138437b69fe320ddfbf31ab8cb856cb009243695cb5472b4169"],
["embed.js", "2672d508a273060abe9eb20646637f41db9b40b7dae7530174987e4002a57ec6"],
["export.js", "70fc59f31987c7d6228de14b81ad66ea1facc68628fb0f755e4621667520f65c"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "e7d50083d030a1c408560b542908e2c0be4638c1bd40529fedf9e0cd317fef93"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "85b5e5b8c78ff17030909d127be1969970c23e051fa75f885fb463489672cca5"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "bc0364d356a74ca42a5011f077c328952472cd0733f3421daba6260f47808fd6"],
["speed.js", "768946a1323959681a0d420f7e8eb93337ce450b0af9f484fc2d4afd579c4dd8"],
["survey-worker.js", "8f11b5730c7b276b7bbb84b5df511db5f64b1da43aba641f0864d735cbf2b08e"],
["survey.html", "06c0b23449f204c29df10d063c49277666ed65b7b3b3501a34d038a9c27cc2a1"],
["survey.js", "cf11036adb950276205e4d536731aa4a76a76eb9c0c9ce473973486d81297165"],
["xor-lab.js", "2c2d0e5501630d4d56486f45bf1b472a5e3b79d7d81a7d0545a4848a51161ee4"],
["xor-lab.wasm-runtime.js", "cc3ff3d312f170628b7323ba5a912df0f213093c2dabca3d80a60924bdd14dcc"],
["xor-lab.wasm", "fa5cd3f30288a0f19cdc2621a113c5561e475f4567ae22b056ca2ca597423145"],
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
