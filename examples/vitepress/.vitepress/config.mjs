// Two things make a VitePress site know the lab: the script, whose file lies in the folder public/, and that <xor-lab>
// is none of Vue's components.
export default {
  title: "A course",
  lang: "en",
  head: [
    ["link", { rel: "icon", href: "data:," }],
    ["script", { src: "/xor-lab.js", defer: "" }],
  ],
  themeConfig: { aside: false }, // no outline of the headings beside the text: the lab has its room
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "xor-lab" } } },
};
