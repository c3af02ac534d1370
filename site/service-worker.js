// XOR Lab, Apache-2.0
const version = "efdff560147acf13fd9b6d92402fd5140194dfc2be0642d0df1fd54debcbbfa0";
const digests = [
["bench.wasm", "39b6ce6ca35576625f7a06dce68d823d99b00f6af8412d74485d4fb826db71f7"],
["embed.html", "f43dd812acf2a138437b69fe320ddfbf31ab8cb856cb009243695cb5472b4169"],
["embed.js", "2672d508a273060abe9eb20646637f41db9b40b7dae7530174987e4002a57ec6"],
["export.js", "e3df99599b2b03cf4a8a9c62bb08702e66db5f22acf9ab3155455847a254df65"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "5c92a03305a2ee75ab073bd6f6c1d5271b5d30450cf0c6e517fac00dc30b2222"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "a583213c174797632cd7d2b0ca8d0e8ba5a1848d59cc792377914fe402a49614"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "80328e947dbd2aea0819d513e2d8c4e7316246675d74e5cec60684edae1e3b96"],
["speed.js", "2c833718ed68225067426be2ea21217dcd79bd4dcf4d9aaeeee2fa6855cdf54c"],
["survey-worker.js", "527e1327aa249514acd36d18715fd0d5a13b584ade62e35e119ebf525855cf40"],
["survey.html", "e02d6952e081f0d2689b764f31487674646834e648f221bf573cfa4c4ea8311e"],
["survey.js", "08f43ca2f30529d46472e26f195afc15d965c2bfca8ba28b4c86763d507b51cf"],
["xor-lab.js", "53c129d27f76ce63a4bf11db9d98523984472b57bd4715984fb8f7e44f24602e"],
["xor-lab.wasm-runtime.js", "27620802e22823e5f8fcc68c33853873dcefce4cf33521a42709c6f94d5abbc6"],
["xor-lab.wasm", "2360048a39b3164ed2de8dac395d463186a4c569bf4cd1883d07c55f1bbb3e4b"],
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
