// Copy site/xor-lab.js into the folder public/ beside index.md. Then: npm install vitepress@1, npx vitepress build
export default {
  title: "A course",
  lang: "en",
  head: [["script", { src: "/xor-lab.js", defer: "" }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "xor-lab" } } },
};
