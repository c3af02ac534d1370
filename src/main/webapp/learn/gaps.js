/**
 * <xor-gaps until="…"><pre>lines of a backward pass</pre></xor-gaps>: the gradient by these lines beside the one by differences.
 * The lines stay hidden until a prediction is made.
 */
class XorGaps extends FigureElement {
  start() {
    this.code = this.querySelector("pre");
    this.table = make("table", { className: "gaps" });
    const scroll = make("div", { className: "scroll", tabIndex: 0 }, this.table);
    scroll.setAttribute("role", "group");
    scroll.setAttribute("aria-label", "{{learn.gaps}}");
    this.prepend(scroll);
  }

  update() {
    this.code.hidden = !isAnswered(this.getAttribute("until"));
    const head = ["{{learn.gradient}}", "{{learn.gap}}", "{{learn.by-these-lines}}", "{{learn.by-differences}}"].map((text) => make("th", { scope: "col" }, text));
    const rows = this.figure.values
      .gaps(this.code.textContent, this.places)
      .trim()
      .split("\n")
      .map((line) => {
        const [name, byLines, byDifferences, gap] = line.split("\t");
        const isWrong = Number(gap) > 0.0005;
        const cells = [`${gap} ${isWrong ? "✗" : "✓"}`, rowText(byLines), rowText(byDifferences)].map((text) => make("td", { className: "number" }, text));
        return make("tr", { className: isWrong ? "off" : "" }, make("th", { scope: "row", className: "code" }, name), ...cells);
      });
    const body = make("tbody", {}, ...rows);
    if (this.table.tBodies[0]?.textContent !== body.textContent) {
      this.table.replaceChildren(make("thead", {}, make("tr", {}, ...head)), body);
    }
  }
}
