// XOR Lab, Apache-2.0
const version = "71354ada6ac3c38332eb8fe11c72cf4b6d7785578e4e362489c8e70d3fb10d73";
const digests = [
["bench.wasm", "680ff9986ed2321b8e2a08311ad251bb4b0322761800ed637805eb2f12fcaf74"],
["embed.html", "f43dd812acf2a138437b69fe320ddfbf31ab8cb856cb009243695cb5472b4169"],
["embed.js", "2672d508a273060abe9eb20646637f41db9b40b7dae7530174987e4002a57ec6"],
["export.js", "b864dde16fbbd9c7987f5bb27ee2d0a257b1107c5408e20d55a66200a05f02a2"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "5c92a03305a2ee75ab073bd6f6c1d5271b5d30450cf0c6e517fac00dc30b2222"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "a583213c174797632cd7d2b0ca8d0e8ba5a1848d59cc792377914fe402a49614"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "80328e947dbd2aea0819d513e2d8c4e7316246675d74e5cec60684edae1e3b96"],
["speed.js", "c2f34ee6342bbcd1eb0d1c1fcdd0f94d32fca4c9a9140ae755660b3dd4801eda"],
["survey-worker.js", "2e77ed8b7a03d968212e2fc423cc104cdba4c2f8df02a0134307279260235e51"],
["survey.html", "e02d6952e081f0d2689b764f31487674646834e648f221bf573cfa4c4ea8311e"],
["survey.js", "d5e15e9988bddce1c108e8a2ac5bb3be09ba4be6744ddca31e7e31215f1e1f4d"],
["xor-lab.js", "0bf29fab5055b91a640999dd8b50997c0e1ef1549402a22fa909e079c85a45e2"],
["xor-lab.wasm-runtime.js", "879b49a95c17225e5440eaf248bc1f981cfe64312adcf7fd9db02cad074546e7"],
["xor-lab.wasm", "dfb631cb30bccd8a78d3c96d5eea2c4cb1fa285d8152f7d07e923cb4aca0c6da"],
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
