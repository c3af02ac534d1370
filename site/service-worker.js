// XOR Lab, Apache-2.0
const version = "3fedd862f4a1171ebd7b8b436049022136f53b0a08bf0d7e99a91ff7b4040383";
const digests = [
["bench.wasm", "8427a2158b2d5094a7c28a7dcd68d464e255c57a9d1a79924713cf44d2a9c1fd"],
["embed.html", "3a7ce36a17ee790e55df2b792db4d886a8c67234c76692259968d57ff671dcb0"],
["embed.js", "5004edd51065318af381a7477d6552fdc9e61feac2b6974ebd62db334a2dde95"],
["export.js", "71f04ac6dd4e35cbaba8cc9ca642ca7d53cf99aba5e39553559d3ab933d33261"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["index.html", "7d4524914ba0f130fd5e586c237a199a6c4a8109cbf74f7fbb730d4e6aa80f74"],
["offline.js", "5465b63e98437cf1cfad539c2df13a9f350a6377b4fdaefd45ed9b49ccfed56a"],
["page.css", "fdde127ce7d884d0a96e48787cc454ab5b1cc0c3fc573b4d758b31765fb81dc8"],
["speed.css", "07ebf0d3fa1f36d7e7c05b0b45110b2c75e052c227fdcc8df8abf32cb8bbc799"],
["speed.html", "80328e947dbd2aea0819d513e2d8c4e7316246675d74e5cec60684edae1e3b96"],
["speed.js", "2a0e1b034f338edf5b2411d6f9c0978878293a84f5f863e83d721106f858af83"],
["survey-worker.js", "c5e76af379cf7eb41648e66cc077232f421dd92c364491ddc5c81d949138424d"],
["survey.html", "df52177caf198c411078db3f11fd508b3eceec0d2b2fec3c9aa18c4e63b48fa2"],
["survey.js", "b2b82f5d04e5013ffbfba369cf29f57af1e53b055b661d4f55b0ef57d4f44dc2"],
["xor-lab.js", "54da9afc86bf7b69b159e58614004237ff8524b0970530e6d6071d51785ce29d"],
["xor-lab.wasm-runtime.js", "8dd8c0f46c99eee6506fcbe3f944093eada1002cefb4dce2fb32085a126ffcdf"],
["xor-lab.wasm", "bc9e91c632d76422f8cac086f42aac244b94dfebe13ecc9980db9b7b9b496428"],
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
