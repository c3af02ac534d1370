// XOR Lab, Apache-2.0
const version = "3e99efcd7ee570d53f64e1ada6a5512756f7b00b7551ea26cd8d87498af41553";
const digests = [
["bench.wasm", "3db93a19ec3c69a9ba25aeb6d1684b2d5586584a268c96479278c4571b77428d"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "6df7628b380e555dfb414c205d1635531305d6d9d325785fbe4e42d3e2bbbe19"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["graph.js", "9b56e3c90877737f686d33b62240807671c2a3d799a21ccb72331315d7f344f5"],
["index.html", "cdea3c4108712f355fa05354b2c89abb6b22c1b378deeb46289ea89ec9b5464d"],
["offline.js", "3ea0785a4be534c3ffa7a77c07905d3318644c94097821c57140d56d15f6f5de"],
["page.css", "35116fe89438410201f2560a5acef38d5fda9682466561b7ffc94d483f7d7add"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "bc0364d356a74ca42a5011f077c328952472cd0733f3421daba6260f47808fd6"],
["speed.js", "4e480ba2c673e65413252699a0853e1a75b93993bf76f3e2e999d2798be536fc"],
["survey-worker.js", "ecba5876a090393bdce1957bd91a902f26a70b4b8dd7adaacf322f02e203b578"],
["survey.html", "56afed1e272cf196dbf7f5bf9de6915d7d5264f7f0314751ae7402a5ceb5bcd8"],
["survey.js", "2198ba22f1e81f55fb3dc4ac68cbce520d4693e326725076047db7bbe3c5a730"],
["xor-lab.js", "5854ec1521751a543be4e48bed5d9d94c1975417b10067190fef9f095c1bc710"],
["xor-lab.wasm-runtime.js", "02cf2dc2e33ce0e665a0ec6c3b045f63392b85ef5be66c10c4980751ff93d07a"],
["xor-lab.wasm", "dd1e21b9acbdab7a6315ef8548dc2fea6cafc9b8c0a1750bc5263974b904da8e"],
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
