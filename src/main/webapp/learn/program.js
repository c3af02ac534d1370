/**
 * <xor-program name="…">: lines of <xor-code>, from the forward pass to the new parameters, which then train: the losses are
 * printed beside those of the lab, and the lab shows the weights.
 */
class XorProgram extends FigureElement {
  start() {
    this.codes = Array.from(this.querySelectorAll("xor-code"));
    this.button = make("button", { type: "button", className: "main", disabled: true }, "{{learn.train-with-my-step}}");
    this.said = make("p", { className: "verdict" });
    this.said.setAttribute("role", "status");
    this.table = make("table", { className: "losses" });
    this.scroll = make("div", { className: "scroll", tabIndex: 0, hidden: true }, this.table);
    this.scroll.setAttribute("role", "group");
    this.scroll.setAttribute("aria-label", "{{learn.losses}}");
    this.append(this.button, this.said, this.scroll);
    this.button.addEventListener("click", () => this.#train());
    this.addEventListener("answer", () => this.#show());
  }

  update() {
    this.#show();
  }

  #show() {
    const left = this.codes.filter((code) => !code.met).length;
    this.button.disabled = left > 0;
    if (!this.table.rows.length) {
      this.said.textContent = this.figure.values.linesLeft(left);
    }
  }

  #train() {
    const { lab, values } = this.figure;
    lab.removeAttribute("weights");
    lab.removeAttribute("start");
    lab.reset();
    const iterations = 140;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const run = values.trainBy(this.codes.map((code) => code.line).join("\n"), iterations);
        const rows = [];
        for (let k = 0; k < iterations; k += 20) {
          lab.seek(k);
          rows.push([k, run.loss(k), String(lab.state.loss)]);
        }
        const isSame = rows.every(([, mine, its]) => Math.abs(mine - its) < 1e-9);
        const head = ["{{learn.iteration}}", "{{learn.my-loss}}", "{{learn.the-labs-loss}}"].map((text) => make("th", { scope: "col" }, text));
        this.table.replaceChildren(make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows.map((row) => make("tr", {}, ...row.map((text) => make("td", { className: "number" }, String(text)))))));
        this.scroll.hidden = false;
        this.figure.setParameters(run.parameters(iterations).split(","));
        this.said.textContent = isSame ? "{{learn.step-is-right}}" : "{{learn.step-differs}}";
        if (isSame) {
          store.set("met", this.name, true);
        }
        this.report();
      }),
    );
  }
}
