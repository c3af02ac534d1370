// XOR Lab, Apache-2.0
const version = "d031e89a1451ebf07930433e74cd408cc0188dc6b54c1283327c4d8304f711a4";
const digests = [
["bench.wasm", "533c758a7494361c07b8e5b96dbdcb0ebbe659a70475df4692416681dc9f58cb"],
["embed.html", "3a7ce36a17ee790e55df2b792db4d886a8c67234c76692259968d57ff671dcb0"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["export.js", "d6a9409cb5c3e725606c9ac4c874bb3246ab84a04083acb1c26829a2399618f3"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "460cb97ef73f5bfa186bab8d9b6b0e7f5cac4be5be6744eca7039b399f8fd66e"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "80d3dec944c2232ef7ed75fbfcd469eb9e7fefdfd12bbc36c4a5af3d6e39cc95"],
["survey-worker.js", "54ff38f48aa8c2bd28035ae1d479e7dc4ad34c79eb864dd55f1d36933db4e74b"],
["survey.html", "df52177caf198c411078db3f11fd508b3eceec0d2b2fec3c9aa18c4e63b48fa2"],
["survey.js", "2d37780abc78acb793e8b575d1da90ef1eb7b3a6858bc793a994969d1bf25bda"],
["xor-lab.js", "c806372b0fcc89d50177a5dc72eac9eaed690f6c65577f9679337cd8fc146a25"],
["xor-lab.standalone.js", "a45d901e6da6eeacb34d8252df8e93928fd8e4a525fc320959e919557ac72f51"],
["xor-lab.wasm-runtime.js", "8dd8c0f46c99eee6506fcbe3f944093eada1002cefb4dce2fb32085a126ffcdf"],
["xor-lab.wasm", "7482f3027765c51361b5ecce92f2855662db37a606bf3e254c68a05c82fe7e85"],
];
const { scope } = registration;
const ours = `xor-lab ${scope} `;
const cacheName = ours + version;
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
const older = keys.filter((key) => key.startsWith(ours) && key !== cacheName);
await Promise.all(older.map((key) => caches.delete(key)));
}
async function answer(url, request) {
const cache = await caches.open(cacheName);
return (await cache.match(url, { ignoreVary: true })) ?? fetch(request);
}
const kept = new Set(digests.map(([file]) => address(file)));
addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(deleteOlder()));
addEventListener("fetch", (event) => {
const url = address(event.request.url);
if (event.request.method === "GET" && kept.has(url)) {
event.respondWith(answer(url, event.request));
}
});
