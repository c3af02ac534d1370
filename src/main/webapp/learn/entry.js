/** <xor-entry of="Z1[0,1]" digits="2">label</xor-entry>: a number that the reader works out. */
class XorEntry extends FigureElement {
  start() {
    this.input = make("input", { type: "text", inputMode: "decimal", autocomplete: "off", size: 8 });
    this.said = make("span", { className: "verdict" });
    this.said.setAttribute("role", "status");
    this.replaceChildren(make("label", {}, ...this.childNodes, " ", this.input), this.said);
    this.input.value = store.get("typed", this.key) ?? "";
    this.input.addEventListener("change", () => this.#check());
    this.input.addEventListener("keydown", (event) => event.key === "Enter" && this.#check());
  }

  get key() {
    return keyOfInput(this);
  }

  get places() {
    return Number(this.getAttribute("digits") ?? 2);
  }

  #check() {
    store.set("typed", this.key, this.input.value);
    const problem = this.figure.values.entryProblem(this.getAttribute("of"), this.places, this.input.value);
    this.said.textContent = problem || "{{learn.right}}";
    this.classList.toggle("is-met", !problem);
    if (!problem) {
      store.set("met", this.key, true);
    }
    this.report();
  }

  update() {
    if (this.met && !this.said.textContent) {
      this.said.textContent = "{{learn.right}}";
      this.classList.add("is-met");
    }
  }
}
