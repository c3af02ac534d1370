// XOR Lab, Apache-2.0
const version = "f26bb47ac5b767fdd4b2bfdc93a96cd14de456fc3c23a20cddac23ef3014b8ea";
const digests = [
["bench.wasm", "338f07c17571d310bd9f87661d6c96dcbc06f403edcf397f1425f658cb5c79ac"],
["embed.html", "c344be8a550412ad1d0f641b73db0886d9a8f87f0776fd7210de5cee217228ed"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "3f6248b0ece344c043f8bdd9160eece906e52091028da2a3836bcfb88a0db2e8"],
["lab.js", "d98be78fc23cf835efd9d3ebe4dd48af3a7b3ea460ac0b0a7704619742e5f27d"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "0a5d0f4fdf08a448a2717c4f9a039a474093bc862f4cc99f305301634ac0a6d0"],
["speed.css", "1ba3c200b3fc6e90a700ac8a02f9d9e19d75d120c6d86d87d68542457b6c3ade"],
["speed.html", "04853219fe160c5026aba6ce74d9568c485fa8c5759c6e85cbabfb923ac575ec"],
["speed.js", "21fd7b3efe76d53d01ee732d19ec4113b5e8bb0bda031006b15974e94f68a6cc"],
["study.js", "29d236cc63bc7521057976c9f9b0053fc4f2d476068652db36e0812e48907c6b"],
["survey.html", "7892bb36b051a2bb3498d7b18a857b79eead3b942e334c3b86b7a4e0ae0c05a5"],
["survey.js", "0d89a67676cab6bc045d8772b5b8a930257f35f4d0f5279af7b21cfbd4a80527"],
["xor-lab.js", "29e3fbe4da495d843635e23eccc0ad4c054a67da9ba86b702522bcdd8176f5f7"],
["xor-lab.wasm-runtime.js", "4fa1e0e0d686cc6e0a0d111e606cb876f7168bd695d9e3d639e7d5684453089b"],
["xor-lab.wasm", "2b68693ceea8cd426167b54120ad96c71831b42bb1fb4758c61f36a1f7412c74"],
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
