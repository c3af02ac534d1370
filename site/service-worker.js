// XOR Lab, Apache-2.0
const version = "67be870ef5b140453430597e01cd6eecced0cc8ffbb5f8c8d14861b5f5e6899a";
const digests = [
["bench.wasm", "588f99a911b91fb28e9568b0aaa4405f7261478d80fe9d6bf0e1ba3d1fe0e63e"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "7da9fcf383dcef56de220c048a52fc20096c6478304994340d1971ad73b42ebc"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "0a5d0f4fdf08a448a2717c4f9a039a474093bc862f4cc99f305301634ac0a6d0"],
["speed.css", "1ba3c200b3fc6e90a700ac8a02f9d9e19d75d120c6d86d87d68542457b6c3ade"],
["speed.html", "04853219fe160c5026aba6ce74d9568c485fa8c5759c6e85cbabfb923ac575ec"],
["speed.js", "a41a74ee274ca4359fbb1600bc52dbc38f43815b2953a7ca7220b32db7150efd"],
["study.js", "67eecf97d4cbf9f2fe23231cd53d2242f94c03cf0368ef02e3f32676ad7d1ea5"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "21256e15ed56fc90d275a4e9ca1d5c9fe55c7b75be90de95967c65fe9335ef2b"],
["xor-lab.js", "4b6cc27271504e5bf4cb22923a725d63510890120983acc4e44eb293a732d953"],
["xor-lab.wasm-runtime.js", "4fa1e0e0d686cc6e0a0d111e606cb876f7168bd695d9e3d639e7d5684453089b"],
["xor-lab.wasm", "9984f1e8994ba29cbe04913e5239d653c842b4fa702793fac063fffef9feac49"],
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
