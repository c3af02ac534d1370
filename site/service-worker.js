// XOR Lab, Apache-2.0
const version = "c0fc1ef6f40088f67fafac44e4163b0ece35d33fb5903c8d5eaecd4c39114838";
const digests = [
["bench.wasm", "8bdad6b21fb8fc0e3ea636c2e1aa64da0e8ddee6350a44d5892d518d7fc15e62"],
["embed.html", "3a7ce36a17ee790e55df2b792db4d886a8c67234c76692259968d57ff671dcb0"],
["embed.js", "2930666e80ffb19af74695114ce95f63e01dc6100ce30a797aadc396514d2012"],
["export.js", "4af7eb17099a44077a6a79b53ae386ca847a721da56ebec54b3a12d9a452134e"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "460cb97ef73f5bfa186bab8d9b6b0e7f5cac4be5be6744eca7039b399f8fd66e"],
["offline.js", "8f2231cf02a04ffbe2929b7e27d58b6e95c1df6752ec95ccafd7b12a5e9c1aac"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "92216926cd7d54a45c93c991aa3f40c784c894f857337e5baebd6afd0586295e"],
["speed.js", "0e69af234edd5e226e3766bbe90c6308154de701a056cb893066d6ceedd39a5f"],
["survey-worker.js", "1f2d8788d8d35a9a21889e953098d2a511568a60613945b6b6cebe5ff6c85f50"],
["survey.html", "df52177caf198c411078db3f11fd508b3eceec0d2b2fec3c9aa18c4e63b48fa2"],
["survey.js", "63e07d43fce9ba760f776792445e4e27f5b7f998d632b9dfd236f7ab4f6304fd"],
["xor-lab.js", "aba1f9164dac8608cdac7dc32a101359b896af36259aeff71aad848cd2032a0e"],
["xor-lab.wasm-runtime.js", "8dd8c0f46c99eee6506fcbe3f944093eada1002cefb4dce2fb32085a126ffcdf"],
["xor-lab.wasm", "683ac38e334c69161585a90e7cfbba224eb600005a12d93fb884ea1c5ffbd09f"],
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
