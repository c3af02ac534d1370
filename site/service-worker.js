// XOR Lab, Apache-2.0
const version = "868824c3162c59065af9eddc3817102b14f8c063ecea34be867d7de0f9933609";
const digests = [
["bench.wasm", "72425c029d4961f7253d450e060cf5ee2e001c958bcf3227281785af10e53007"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "26b5baf76da3835e9924b60384883ae0b629791a6a09937bfa8c951e996176ce"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "b70b01c24f2e6d1c5efd855c8cffa89bdb3b6bd2d4b77f3731b835ccf2853ce0"],
["index.html", "857b9d5a90ba9c585c37d7e420abde2bff3ff821d7234539844bc5b0abb6e44d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "7fa402564c3c65d49ba52abb90f033ef9f4770e0e8818c44918746746d4fbd58"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "3b95c1c7d8f51cb04374c6888c8d2898b69f1a17d5fd94dfd484559b1f10d37e"],
["speed.js", "1df6001b04a2641020b4c7254c8ce4b95ff458328f537c927626490a68a3149c"],
["survey-worker.js", "db1460a6599e87e838699337f64646740741128a99aed81a4ba2889ee70ff025"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "253249805f69ad41771d0c53781b16b4ea07f9608c572ab07cab64b89eea1776"],
["xor-lab.js", "fd16844edbe352f1340b4c1f1ae184b1bd9edce125e521cfa7071af41c3dda13"],
["xor-lab.wasm-runtime.js", "14df43065c23f5129d825f744d9fbb696e4bc7f4f484052526957754c10e1ad6"],
["xor-lab.wasm", "e8996ffe0f9911923d801d25534addc81211e9638ef3e8573dfc4a3532ea76dc"],
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
