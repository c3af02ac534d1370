// XOR Lab, Apache-2.0
const version = "ac4d722bb252e95eababb100fc124781e267f72d3eafcbe57f60e1e8b78f503e";
const digests = [
["bench.wasm", "2767c192f21b11b60fcc558e44131eba9dab756c03e69766e8d4833bdf6b9f60"],
["embed.html", "720a1336196eb926554e64eeadca80a442e8961b8f460b87932b37b5ac633f31"],
["embed.js", "b620aca02c73c151cbb129041d606ca2188322d505cedbeb916087a57f462f5a"],
["export.js", "1b214022f22cbabf3a0290c6d76853b2d9adfc082c8b70d38e5ff4ec5f265e4e"],
["favicon.svg", "60ddb75c89e4824b2c21043d1b99a9da8f361c1c47b032eebf8e6ab807415aef"],
["first-figure-dark.svg", "85d69af4368f807897e12afa43bd90443f62696b6657e67e8bdb600b2cce419d"],
["first-figure-light.svg", "edfb10e51e40309ea8e62d56126807226055d15e73e3ff11290e126be4c38755"],
["first-figure.js", "738145c6710a2f6984fa190b5f8495954dc1d1ec2342ab90c30b4e24016d5e02"],
["graph.js", "393c425d51cee23bc4bcbbe543949410c23c533564883518eea79981ce610c57"],
["index.html", "0a36ff1234094038c9f0465a92ca97e5ad670b3e182a88fb6a7bc929abdbe508"],
["learn.css", "0252c882274dee86e56b1a2f50746a62108a15bde885d411aa729b298029ef08"],
["learn.html", "1958344ffce3e2fecd82ccd26ff10e6f603c2ae23e6d23348d8e059ef26553da"],
["learn.js", "9f6530fa5496cd905d7c0a711b18e9b0e9fd022c3f32dd14ce20fe59a0551d49"],
["learn/always.html", "01e1075329e3a4fe58af9898a8cc742f4b77df72d07e03e9eab90460279f0296"],
["learn/automatic-dark.svg", "89a7827d67ae6e68a8c6c8ff063ea53af7ec2a93cd17d967318b5cfa0005aac1"],
["learn/automatic-light.svg", "006b155c61c21aa3479afec5e46d0e2e892482609c7d539f9ee2362a848d4ebc"],
["learn/automatic.html", "a79b425168c74683773b69c2b3eed4ee874300ec0cb06ab2412e461cd64926d6"],
["learn/booklet.html", "d9c1d65b3f9f77b3eb1a31f35b3d941cee24c1c9c02d863b9dea182d5d164d1e"],
["learn/check-dark.svg", "bf65ab9d0149e694bff4563923a12715af6111145020ecd1b52dd63f0aab6892"],
["learn/check-light.svg", "2e5563825ab21feab851612f0806c9b6049623a3ab8415462b8065d48a3353e1"],
["learn/check.html", "cd06e2e9ce3fdad8bdf17729f7aea82082f5f881853e78a136f88ebcf4ab8621"],
["learn/forward-dark.svg", "c86885fb2167ee1322bd1fbb4d1d7cf5fabf44dc3b39b722912d4a3523b84f72"],
["learn/forward-light.svg", "7671bdd8fcbb222bf43568bb566c3d6c5bcff1993cf65307c346c0ed3afb0e2c"],
["learn/forward.html", "aef7954bd86160fa76e009f9bb2e77de314073a56bad8be73d8b212193691987"],
["learn/four-points-dark.svg", "6a99b964677d86fc1dfe08a54694815b4ec54c49d3c923ee24fbf74796a629b9"],
["learn/four-points-light.svg", "76bd8ec8ecac259117ee9a43c003a83e2def3538c5f8452c8128b9555da8beea"],
["learn/four-points.html", "79df14bbbda38bbee4adac3e131676535902b90516d3df555bd189144da04a29"],
["learn/glossary.html", "b43bf0bf1fc3f7182f8b66dde31d23edf40d362950a8bac5c3d8cda821ce4620"],
["learn/hidden-layer-dark.svg", "7197d69c8a5ff34184648320e64a6f5205af35eb723de47bf5634275b5855305"],
["learn/hidden-layer-light.svg", "0643a24725a451ea3af280e4d44795f80aa992bd4343b9f3a501dc455d9d743e"],
["learn/hidden-layer.html", "5fd0ce1a6cfc157af178af94cbee0513c1b7af3ecc94e1f94af1610776a0c6a6"],
["learn/how-wrong-dark.svg", "1100f3fc943e0260d407c7123dd0ee6966313a80abea8f57007f16bd48877fa0"],
["learn/how-wrong-light.svg", "26e3979589c4760cd6f1600a4764c9a934d354a43fcc785224050a14b2f9d12e"],
["learn/how-wrong.html", "66ce51f0d6c12ca0df67868471994565d3aee47711b800272fefa51678424f34"],
["learn/output-layer-dark.svg", "aa0238414d8b5325dfd5cc2f55de8f384ffae7ece95e4aa9a088d2fbdddac6be"],
["learn/output-layer-light.svg", "c02157e3cc142d709da48f40cd6dac5c34ffa37a0ef8c2ea0458831db110eac3"],
["learn/output-layer.html", "8bd2321a485fbe2f973f4d5f44625962438fba91cca41189ab9eb17f511cc2ba"],
["learn/take-home-dark.svg", "3bbb53a4caa6972c918909c1b0b299052793b15437f611844290b65b9f40efa4"],
["learn/take-home-light.svg", "07e3c8772bb8a0a3a39d116dc4269a711d45fce1a0d90720ff67a0a123651bda"],
["learn/take-home.html", "a859eb0da927b851175fe1c116b4614c25ed851a188ceb9d7edc095ca4e7b0af"],
["learn/train-dark.svg", "b1c6717ab58550de559221301e030d65d2cb56f22ef5deb427c7d3eb88f47ba0"],
["learn/train-light.svg", "2229c34c59e8838d4a86aadd1e846fc624671a11b4a0472d82f65e7a043b94ee"],
["learn/train.html", "6b50cf29db573ed76d62ec457ccda144f6581786ffa3ff4a6b64bbdbc9d9464c"],
["learn/two-lines-dark.svg", "a6e59f22c699bb9e1c5b30f9af45929e3ec12ff51ca0bf17fc071a682ef5c340"],
["learn/two-lines-light.svg", "4901cc6c097f706b1fd1e166cdbedd3596122764b05852e37bab2ab9845e417b"],
["learn/two-lines.html", "89fdf4a66a929a39147843b95f8d20fdd574f886c9605ae30818ccfce6ed1d02"],
["learn/which-way-dark.svg", "4f77506f284e2ace91d0ef8f241538985124d0d01debef65aef49713e85a3e9a"],
["learn/which-way-light.svg", "8009cd473b6c89e0ba785730ba41d4a2ede6b5b21703685c0991195bd91bc323"],
["learn/which-way.html", "c3ca123faa0467cc177ef59640a868b8767998f54efe0d418bad1ba0043c825d"],
["offline.js", "40fa306006be46fe1119427a0eb420330e1788be6c8b79f47e55ec0ca9df6054"],
["page.css", "c5d2bcaee2179cd9c680f891aaa4303761b4149be39eead74efca1f32e1445ef"],
["seeds.svg", "bb674dc15f9e17700ab5036d0f39eda1486d2a2caa2d94e6a9e0beb283578581"],
["speed.css", "f8035243583a048faaf4c0997a86ef6f9d82d0f092d1a152a18426614829e2c4"],
["speed.html", "d365c54018a60ecc0e4d378085ff3973da881dd5d7433c57f79b3fec0336f1d4"],
["speed.js", "242239d6671620390790e906e6253541264d104aac01316784e87367bf49bb51"],
["survey-worker.js", "dd20f3c7dddfc84fc0fae8b7756f8a508cb929372c5120a967b779e6ff87108f"],
["survey.html", "18191fdcc7a7a068f6ac45f77f5775d7d2501916a61fbdac6176a89146e969c1"],
["survey.js", "7b16c942221e9b2b331db050f5eb49caf69959ab75d4f92f6876a96cbaec8f17"],
["teach.html", "dc25375864c81a80c96b43b908be62805c1bfbcc1a55c2ed0624a1eecce5081b"],
["teach.js", "95c2affdb305fdb0e21540e56189bddb5e404fea7b997154a8e10003d7e6772f"],
["xor-lab.js", "c54a7695830ac562f8b5e4ddc97d3398133902f7fea0762cdb7c9cea959da0cc"],
["xor-lab.wasm-runtime.js", "a6c7bbcc3af369e157f8b8aaa23ef06e1bf419b49189c7ef70e3314e5dbb8e57"],
["xor-lab.wasm", "0eb662c43c16b14b5aa133ed76dc80bd64d8156820d546c523f9c8e4cb220baa"],
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
