/**
 * <xor-sweep name="…">lines</xor-sweep>: a computation line by line, which the reader sweeps backwards, in whatever order. Met
 * when it has been swept in a right order; with `wrong`, in a wrong one too.
 */
class XorSweep extends FigureElement {
  /** Those that the sweep was begun with. */
  #parameters;

  start() {
    this.lines = this.textContent.trim();
    this.list = make("ul", { className: "sweep" });
    this.said = make("p", { className: "verdict" });
    this.said.setAttribute("role", "status");
    this.again = make("button", { type: "button" }, "{{learn.start-again}}");
    this.again.addEventListener("click", () => this.#begin());
    this.replaceChildren(this.list, this.said, this.again);
  }

  get met() {
    return super.met && (!this.hasAttribute("wrong") || isMet(`${this.name} wrong`));
  }

  update() {
    const parameters = this.figure.state.weights ? this.figure.parameters().join() : "";
    if (parameters !== this.#parameters) {
      this.#parameters = parameters;
      this.#begin();
    }
  }

  #begin() {
    this.sweep = this.figure.values.sweep(this.lines);
    this.done = new Set();
    const texts = Object.fromEntries(this.lines.split("\n").map((line) => [line.split("=")[0].trim(), line.trim()]));
    const nodes = this.sweep.nodes().split(" ").reverse();
    const leaves = (this.getAttribute("wrt") ?? "").split(" ").filter(Boolean);
    this.rows = [...nodes, ...leaves].map((node) => this.#makeRow(node, texts[node]));
    this.list.replaceChildren(...this.rows.map(({ row }) => row));
    this.said.textContent = "{{learn.sweep-begin}}";
    this.#show([]);
  }

  /** A line with its value, its gradient so far, and a button; a leaf has no line, and passes nothing on. */
  #makeRow(node, line) {
    const value = line ? this.sweep.value(node, 2) : this.figure.values.matrix(node, 2);
    const gradient = make("span", { className: "code" });
    const button = make("button", { type: "button" }, "{{learn.pass-on}}");
    button.setAttribute("aria-label", `{{learn.pass-on}}: ${node}`);
    button.addEventListener("click", () => this.#process(node));
    const numbers = make("span", { className: "numbers" }, "{{learn.value}} ", make("span", { className: "code" }, rowText(value)), " · {{learn.gradient-so-far}} ", gradient);
    const row = make("li", {}, make("span", { className: "code" }, line ?? node), ...(line ? [button] : []), numbers);
    return { node, row, gradient, button };
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
    for (const { node, row, gradient, button } of this.rows) {
      gradient.textContent = rowText(this.sweep.gradient(node, 2));
      button.disabled = this.done.has(node);
      row.classList.toggle("lit", receivers.includes(node));
      row.classList.toggle("is-done", this.done.has(node));
    }
  }
}

/** A matrix in one line. */
function rowText(matrix) {
  return matrix.includes(" ") || matrix.includes(";") ? `[${matrix.replaceAll(";", "; ")}]` : matrix;
}
