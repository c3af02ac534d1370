// XOR Lab, Apache-2.0
const version = "d372f2e8c0b382ab69bbd4eeadd049a450d81e57206151698aab50374ee98a1d";
const digests = [
["bench.wasm", "fc39dc6cc1d311da0454545ec181a37a2e049e2e96c48998ef75c155a750d09f"],
["check.html", "1084055247765ecdf0efb6cc306bd3eee92af0a39a5e996de1ed1073f59c1af4"],
["check.js", "6854191862030cb7c7550f80fb57c36a931f5de0282a34e34d174f935b2912a0"],
["data.js", "6610219f62b7e0665fea3888c7e31dddec6b78b3a65bc470b33133bbee384545"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "8ebba69adad6ea3a63c8897854a2ec05ef203237c6b9b5a09fa10e4ef912fca5"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["gif-worker.js", "f143ee3de348c781f3affb2373a5be597fcb9ebf203dcc3da5d76d390b1e2a4e"],
["graph.js", "4eead8f85e15bc2cbb17fbad34b82829b6fb10b2e06ac062917f7cd4d5ee724f"],
["index.html", "54d1681ff17789b9fe7e397e0cc328398c5e59bee2f3e8fa6d33acbdb68ef05f"],
["learn.css", "0252c882274dee86e56b1a2f50746a62108a15bde885d411aa729b298029ef08"],
["learn.html", "270965b3d9734ae97a6a6fad131547d8e7a611b91589bf6b9393baf134dcbbd5"],
["learn.js", "e1c21a1417fd7e311b9e7c83edfe072e6623fc2f8d68e2e998a103362b208d84"],
["learn/always.html", "3eec08dfe0eea9523868e9c38df796a35265cb54ef82e03164fee8b7e5e6d519"],
["learn/automatic-dark.svg", "89a7827d67ae6e68a8c6c8ff063ea53af7ec2a93cd17d967318b5cfa0005aac1"],
["learn/automatic-light.svg", "006b155c61c21aa3479afec5e46d0e2e892482609c7d539f9ee2362a848d4ebc"],
["learn/automatic.html", "e4b9d645e66558dc806297286c75a55a6eece662cc6513d92d3840d0b0754607"],
["learn/booklet.html", "f9980fa813808aa819df547e771b39fec8fb5aa98c66f129084c780a29510b66"],
["learn/check-dark.svg", "81d55abeff61ca82036ff2e02e0d2ab0d0b943c590435d8e092da2b958e40329"],
["learn/check-light.svg", "b6b7e620a74d19715f3698047d7fea4a78f040e0106ad3c745232daec56fa801"],
["learn/check.html", "57298d68a6b4cbecae99f10381ed3d39a793a5e91f198cea818b162ee8ba7bba"],
["learn/forward-dark.svg", "b49d669add9e964cf97cba3d62c157a8eeb5eb8a448a2ad215025e71cff6238e"],
["learn/forward-light.svg", "be9bec09634c2983fcb8f2f7ea27944fb3c73d296204b516cb12c36f8bcf0867"],
["learn/forward.html", "c2396214b91b4a86fcbcfa6620e5e1d35a15b124f9300cb8432b9793e48c7e62"],
["learn/four-points-dark.svg", "1d8d56e1276ae3cdbe2380c6396525fef0b54d06f1876e9c9cbe96f0c24182c5"],
["learn/four-points-light.svg", "64e06cbc1aadaa910dbf2dfb4faacfbcc7b1e9e89107f602b9243f6608177148"],
["learn/four-points.html", "949e1e067694dd3383141b1a79760ea785564d6d79a50b2ed66dab3f0f012559"],
["learn/glossary.html", "f097d22bb582d8304169607378e93dca841b800685d4e7e3ddbe860a6d81a9cb"],
["learn/hidden-layer-dark.svg", "833f62063ea4e6de530680591a491130bd13b1a1fa92803fd242e1432ea55c3a"],
["learn/hidden-layer-light.svg", "fc63d929f120d69e3966a4bafdb19f3144df8298fe7a7318d17cf85a57445968"],
["learn/hidden-layer.html", "502fc0f5919a63ea844678bad846db32d9ce7fd8e87679a3fb1baf1e23346002"],
["learn/how-wrong-dark.svg", "bcf3b207558d7d66b618c40a40c652d2240a55b3fc13f15df61dcc451f4419e3"],
["learn/how-wrong-light.svg", "7d6d6ecb602ab89edbf725c03b0850bb40e542084f2b1b656f757864368042d9"],
["learn/how-wrong.html", "3be04a564b02bbd8c4fb93bc88559b3e0cb762b139405cf9126342d515711d11"],
["learn/output-layer-dark.svg", "3b19141e74879de04c1d64080fd9354b143cfd19f54f5ea38c8a939081215da4"],
["learn/output-layer-light.svg", "9e4439d23d8b1f8073be83a057a1caa38553984a9d4cc4e2325363ab80788269"],
["learn/output-layer.html", "fa4f2f009b51aa6b692988b03166dd767fde81f73a4741448b4d00e8088b6dfa"],
["learn/take-home-dark.svg", "fa4a8b545ed59bdf4f1e59eb4048ebaaf6df3c79a789a0d0dbd2964bbc508527"],
["learn/take-home-light.svg", "8a63607b5c813fecadbd2ca92f508704edb092d44b560fdc79cdf0a26abb055d"],
["learn/take-home.html", "9dcda640ffb723bccae75bf1e329d8aa7681aa1855122100aee9c281d08149ca"],
["learn/train-dark.svg", "b1c6717ab58550de559221301e030d65d2cb56f22ef5deb427c7d3eb88f47ba0"],
["learn/train-light.svg", "2229c34c59e8838d4a86aadd1e846fc624671a11b4a0472d82f65e7a043b94ee"],
["learn/train.html", "2f43664ef20faf0b1e6d718c9d4a014d0252d5d0718334435d37ca2aedbe5609"],
["learn/two-lines-dark.svg", "4b40e7b8ed442f1cd14e5254e1113a9d36a35cb48dd7318b4d0e3cc7f8c70a95"],
["learn/two-lines-light.svg", "1b8fa6a1eda68264877e96dd0756c8970e954b060db59760398e3dc7d97bbf99"],
["learn/two-lines.html", "739c25b9e7c01177faaa84b69f82d0f02e98c83024f765066794b5bec7a89b99"],
["learn/which-way-dark.svg", "4490e3213c40336a59ca17b0c1e249169455edbb1f7c3a42e2216e46385361be"],
["learn/which-way-light.svg", "53e98b19273bbc98b0f0b8caa16cc528f50c39d98b745ee9119f2e2c328ddf69"],
["learn/which-way.html", "6e0cdaafbc27ce9df2029cfb061c9bc17fcf0976d2062e9734a73048bf5fd0ff"],
["mistakes.js", "df46cafded38351835c7ddeb1a7570a5cbac8bdf6440ff67ad11003bf704dbcb"],
["offline.js", "40fa306006be46fe1119427a0eb420330e1788be6c8b79f47e55ec0ca9df6054"],
["page.css", "5b7e6b4a307cca6a3e75446ebc81b871800a3dc676423210683f03cd44fdb7a5"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "d365c54018a60ecc0e4d378085ff3973da881dd5d7433c57f79b3fec0336f1d4"],
["speed.js", "5677c0160ed7fec9193ecbb5d478500a231b9edd5468042703fabbfd167d48b8"],
["survey-worker.js", "80f467e733029451d78c345779c4de5491c1abfd08c4af026f83d0523cc43f16"],
["survey-worker.wasm", "69a5410362f5a4bf30a4ce1895e5c0891e434c7a13a84c4f140ba2c0954bc76a"],
["survey.html", "e5e59754866651e7cce020f2cc16e3e1508b98439a2f27883b3d5df7aa01d9bb"],
["survey.js", "04a861b1592c4d4fee7f5c9e119552810c96816dc3215211184a94a901a80343"],
["teach.html", "42ee2ae112736eb69a3e0e956a608486696e04881211b26ce0f7e39f6b4e8f25"],
["teach.js", "95c2affdb305fdb0e21540e56189bddb5e404fea7b997154a8e10003d7e6772f"],
["xor-lab.js", "50ac0bcc67b77b07eccd2d9ce65cd81e1d58d4db8de356556510af6453acfe88"],
["xor-lab.wasm-runtime.js", "68d8da0c5213d02747e737b3689fb03a668ee15369d5d17f3954023a59a32d07"],
["xor-lab.wasm", "5aa9a0a81c86533fa03ef5e2c45cef45e859bf02ff6efaa6d71f1a8acbc99a73"],
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
