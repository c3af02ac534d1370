// XOR Lab, Apache-2.0
const version = "d7e72acea31dc7407088008e825f3505af673b3fd8387a36eded283c4c005428";
const digests = [
["bench.wasm", "d8b5fc4526b980b39536376719e934c0540a239d1e13742426b6e9cdda91a15d"],
["check.html", "1084055247765ecdf0efb6cc306bd3eee92af0a39a5e996de1ed1073f59c1af4"],
["check.js", "dceb854c0707b1aeb8fc7f85aca8d12f7afe58a6f5e2274214642f57b9aae8f1"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "d63619d69a2bad93a997f5de61126a635c31db8aa1b492bdf6bae944315b122e"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "f4951d6945e0572543909a739782508c6d38cbda4816dced7e46c4896fcc10d7"],
["index.html", "54d1681ff17789b9fe7e397e0cc328398c5e59bee2f3e8fa6d33acbdb68ef05f"],
["learn.css", "0252c882274dee86e56b1a2f50746a62108a15bde885d411aa729b298029ef08"],
["learn.html", "270965b3d9734ae97a6a6fad131547d8e7a611b91589bf6b9393baf134dcbbd5"],
["learn.js", "588efaacd523c5a71c9fc1afbe38298c31729604ee8bb6987ee2273459994a7a"],
["learn/always.html", "3eec08dfe0eea9523868e9c38df796a35265cb54ef82e03164fee8b7e5e6d519"],
["learn/automatic-dark.svg", "89a7827d67ae6e68a8c6c8ff063ea53af7ec2a93cd17d967318b5cfa0005aac1"],
["learn/automatic-light.svg", "006b155c61c21aa3479afec5e46d0e2e892482609c7d539f9ee2362a848d4ebc"],
["learn/automatic.html", "e4b9d645e66558dc806297286c75a55a6eece662cc6513d92d3840d0b0754607"],
["learn/booklet.html", "f9980fa813808aa819df547e771b39fec8fb5aa98c66f129084c780a29510b66"],
["learn/check-dark.svg", "bf65ab9d0149e694bff4563923a12715af6111145020ecd1b52dd63f0aab6892"],
["learn/check-light.svg", "2e5563825ab21feab851612f0806c9b6049623a3ab8415462b8065d48a3353e1"],
["learn/check.html", "57298d68a6b4cbecae99f10381ed3d39a793a5e91f198cea818b162ee8ba7bba"],
["learn/forward-dark.svg", "c86885fb2167ee1322bd1fbb4d1d7cf5fabf44dc3b39b722912d4a3523b84f72"],
["learn/forward-light.svg", "7671bdd8fcbb222bf43568bb566c3d6c5bcff1993cf65307c346c0ed3afb0e2c"],
["learn/forward.html", "c2396214b91b4a86fcbcfa6620e5e1d35a15b124f9300cb8432b9793e48c7e62"],
["learn/four-points-dark.svg", "6a99b964677d86fc1dfe08a54694815b4ec54c49d3c923ee24fbf74796a629b9"],
["learn/four-points-light.svg", "76bd8ec8ecac259117ee9a43c003a83e2def3538c5f8452c8128b9555da8beea"],
["learn/four-points.html", "949e1e067694dd3383141b1a79760ea785564d6d79a50b2ed66dab3f0f012559"],
["learn/glossary.html", "f097d22bb582d8304169607378e93dca841b800685d4e7e3ddbe860a6d81a9cb"],
["learn/hidden-layer-dark.svg", "7197d69c8a5ff34184648320e64a6f5205af35eb723de47bf5634275b5855305"],
["learn/hidden-layer-light.svg", "0643a24725a451ea3af280e4d44795f80aa992bd4343b9f3a501dc455d9d743e"],
["learn/hidden-layer.html", "502fc0f5919a63ea844678bad846db32d9ce7fd8e87679a3fb1baf1e23346002"],
["learn/how-wrong-dark.svg", "1100f3fc943e0260d407c7123dd0ee6966313a80abea8f57007f16bd48877fa0"],
["learn/how-wrong-light.svg", "26e3979589c4760cd6f1600a4764c9a934d354a43fcc785224050a14b2f9d12e"],
["learn/how-wrong.html", "3be04a564b02bbd8c4fb93bc88559b3e0cb762b139405cf9126342d515711d11"],
["learn/output-layer-dark.svg", "aa0238414d8b5325dfd5cc2f55de8f384ffae7ece95e4aa9a088d2fbdddac6be"],
["learn/output-layer-light.svg", "c02157e3cc142d709da48f40cd6dac5c34ffa37a0ef8c2ea0458831db110eac3"],
["learn/output-layer.html", "fa4f2f009b51aa6b692988b03166dd767fde81f73a4741448b4d00e8088b6dfa"],
["learn/take-home-dark.svg", "3bbb53a4caa6972c918909c1b0b299052793b15437f611844290b65b9f40efa4"],
["learn/take-home-light.svg", "07e3c8772bb8a0a3a39d116dc4269a711d45fce1a0d90720ff67a0a123651bda"],
["learn/take-home.html", "9dcda640ffb723bccae75bf1e329d8aa7681aa1855122100aee9c281d08149ca"],
["learn/train-dark.svg", "b1c6717ab58550de559221301e030d65d2cb56f22ef5deb427c7d3eb88f47ba0"],
["learn/train-light.svg", "2229c34c59e8838d4a86aadd1e846fc624671a11b4a0472d82f65e7a043b94ee"],
["learn/train.html", "2f43664ef20faf0b1e6d718c9d4a014d0252d5d0718334435d37ca2aedbe5609"],
["learn/two-lines-dark.svg", "a6e59f22c699bb9e1c5b30f9af45929e3ec12ff51ca0bf17fc071a682ef5c340"],
["learn/two-lines-light.svg", "4901cc6c097f706b1fd1e166cdbedd3596122764b05852e37bab2ab9845e417b"],
["learn/two-lines.html", "739c25b9e7c01177faaa84b69f82d0f02e98c83024f765066794b5bec7a89b99"],
["learn/which-way-dark.svg", "4f77506f284e2ace91d0ef8f241538985124d0d01debef65aef49713e85a3e9a"],
["learn/which-way-light.svg", "8009cd473b6c89e0ba785730ba41d4a2ede6b5b21703685c0991195bd91bc323"],
["learn/which-way.html", "6e0cdaafbc27ce9df2029cfb061c9bc17fcf0976d2062e9734a73048bf5fd0ff"],
["mistakes.js", "caa5a16adc9ed0bae20ffba8b1daa912fbe424b9af2c1e1a153bf6c725777917"],
["offline.js", "40fa306006be46fe1119427a0eb420330e1788be6c8b79f47e55ec0ca9df6054"],
["page.css", "5b7e6b4a307cca6a3e75446ebc81b871800a3dc676423210683f03cd44fdb7a5"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "d365c54018a60ecc0e4d378085ff3973da881dd5d7433c57f79b3fec0336f1d4"],
["speed.js", "475fe5b1d2cb1bfb63023739f0e34442a5f1e6ed3c797fc5ace8724f8d2f21ee"],
["survey-worker.js", "aa85b2d0542e3ea9a5ed44f5db76457ce43bc3a38e54c81f034f47529bb90878"],
["survey.html", "e5e59754866651e7cce020f2cc16e3e1508b98439a2f27883b3d5df7aa01d9bb"],
["survey.js", "15cfdc2f4cfe1d49c5b47e4a75ed2008cf664e7cdf49ea03a3f10c0268cde13a"],
["teach.html", "42ee2ae112736eb69a3e0e956a608486696e04881211b26ce0f7e39f6b4e8f25"],
["teach.js", "95c2affdb305fdb0e21540e56189bddb5e404fea7b997154a8e10003d7e6772f"],
["xor-lab.js", "6e40b150d74739dd29ff4bb37964d2bdd7ae2cea5ac517fc9ed0657a6f81edc5"],
["xor-lab.wasm-runtime.js", "6327cbd65aaae214fe17be9ac095f7612fb7d4536d26207e15dd63851345d9e9"],
["xor-lab.wasm", "eeb770ee14f88f8ebe14ed816fad03a8215609a2e86dd2f9bf949c3d260980c6"],
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
