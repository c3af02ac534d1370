// XOR Lab, Apache-2.0
const version = "3d1149d5dbfff477a12ca20f8cee756635269ebb5f47b013614a63ba3e38cbcf";
const digests = [
["bench.wasm", "3f6de6f8e87bbe080969ee5f387033a1adbb41197f26711457dfc2d1f8854565"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "7c0528be0a6593dd9b425d2eaa5a539dd99bd727954fe5f9b65e8840aade6167"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "0a5d0f4fdf08a448a2717c4f9a039a474093bc862f4cc99f305301634ac0a6d0"],
["speed.css", "4fa9bcf98124415f1c71a1962184f6affab8b54d7ef5d6c195d91c705e4e43ba"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "b838857ea6b33809e9ce773aa6ecf3b2ddf207bb4627cc920181910d139b06db"],
["study.js", "56ddb34dce1d239b05dfca9d7d524c0a3cacdf37828133685a76186e23191384"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "b49b94166db505a90d6a6f6fecf1f7164063b16ef037f0ff1176d775a7ee9313"],
["xor-lab.js", "23a03326009fe089b2386639764f157d876396fdcf65a0ba147907e27e2a12ab"],
["xor-lab.wasm-runtime.js", "4fa1e0e0d686cc6e0a0d111e606cb876f7168bd695d9e3d639e7d5684453089b"],
["xor-lab.wasm", "f4a483af9f3f4d10029e153f3e6a1a63e247597a8a8acd9bea4bf97b898b96e2"],
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
