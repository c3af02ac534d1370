/**
 * <xor-sweep name="…">lines</xor-sweep>: a computation line by line, which the reader sweeps backwards, in whatever order. Met
 * when it has been swept in a right order; with `wrong`, in a wrong one too.
 */
class XorSweep extends FigureElement {
  start() {
    this.lines = this.textContent.trim();
    this.table = make("table", { className: "sweep" });
    this.said = make("p", { className: "verdict" });
    this.said.setAttribute("role", "status");
    this.again = make("button", { type: "button" }, "{{learn.start-again}}");
    this.again.addEventListener("click", () => this.#begin());
    const scroll = make("div", { className: "scroll", tabIndex: 0 }, this.table);
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", "{{learn.sweep}}");
    this.replaceChildren(scroll, this.said, this.again);
  }

  get met() {
    const isRight = store.get("met", this.name) !== undefined;
    return isRight && (!this.hasAttribute("wrong") || store.get("met", `${this.name} wrong`) !== undefined);
  }

  update() {
    const key = this.figure.parameters?.() && this.figure.state.weights ? this.figure.parameters().join() : "";
    if (key !== this.key) {
      this.key = key;
      this.#begin();
    }
  }

  #begin() {
    this.sweep = this.figure.values.sweep(this.lines);
    this.done = new Set();
    const head = ["{{learn.line}}", "{{learn.value}}", "{{learn.gradient-so-far}}", ""].map((text) => make("th", { scope: "col" }, text));
    const texts = Object.fromEntries(this.lines.split("\n").map((line) => [line.split("=")[0].trim(), line.trim()]));
    this.rows = this.sweep
      .nodes()
      .split(" ")
      .reverse()
      .map((node) => {
        const gradient = make("td", { className: "number" });
        const button = make("button", { type: "button" }, "{{learn.pass-on}}");
        button.setAttribute("aria-label", `{{learn.pass-on}}: ${node}`);
        button.addEventListener("click", () => this.#process(node));
        const row = make("tr", {}, make("th", { scope: "row", className: "code" }, texts[node] ?? node), make("td", { className: "number" }, rowText(this.sweep.value(node, 3))), gradient, make("td", {}, button));
        return { node, row, gradient, button };
      });
    this.leaves = (this.getAttribute("wrt") ?? "").split(" ").filter(Boolean).map((node) => {
      const gradient = make("td", { className: "number" });
      const value = make("td", { className: "number" }, rowText(this.figure.values.matrix(node, 3)));
      return { node, gradient, row: make("tr", {}, make("th", { scope: "row", className: "code" }, node), value, gradient, make("td")) };
    });
    const rows = [...this.rows, ...this.leaves].map(({ row }) => row);
    this.table.replaceChildren(make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows));
    this.said.textContent = "{{learn.sweep-begin}}";
    this.#show([]);
  }

  #process(node) {
    const [missing, receivers] = this.sweep.process(node).split("\t").map((names) => names.split(" ").filter(Boolean));
    this.done.add(node);
    const sentences = [this.figure.values.passedOn(node, receivers.join(", ")), ...(missing.length ? [this.figure.values.tooEarly(node, missing.join(", "))] : [])];
    if (this.sweep.isDone()) {
      const wasWrong = this.sweep.wasTooEarly();
      sentences.push(wasWrong ? "{{learn.sweep-wrong}}" : "{{learn.sweep-right}}");
      store.set("met", wasWrong ? `${this.name} wrong` : this.name, true);
    }
    this.said.textContent = sentences.join(" ");
    this.#show(receivers);
    this.report();
  }

  #show(receivers) {
    for (const { node, row, gradient, button } of [...this.rows, ...this.leaves]) {
      gradient.textContent = rowText(this.sweep.gradient(node, 3));
      if (button) {
        button.disabled = this.done.has(node);
      }
      row.classList.toggle("lit", receivers.includes(node));
      row.classList.toggle("is-done", this.done.has(node));
    }
  }
}

/** A matrix in one line. */
function rowText(matrix) {
  return matrix.includes(" ") || matrix.includes(";") ? `[${matrix.replaceAll(";", "; ")}]` : matrix;
}
