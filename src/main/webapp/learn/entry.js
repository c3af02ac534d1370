/** <xor-entry of="Z1[0,1]" digits="2">label</xor-entry>: a number that the reader works out. */
class XorEntry extends FigureElement {
  start() {
    this.input = make("input", { type: "text", inputMode: "decimal", autocomplete: "off", size: 8 });
    this.said = make("span", { className: "verdict" });
    this.said.setAttribute("role", "status");
    this.replaceChildren(make("label", {}, ...this.childNodes, " ", this.input), this.said);
    this.input.value = store.get("typed", this.#key()) ?? "";
    this.input.addEventListener("change", () => this.#check());
    this.input.addEventListener("keydown", (event) => event.key === "Enter" && this.#check());
  }

  #key() {
    return `${this.closest("[name]").getAttribute("name")} ${this.getAttribute("of")}`;
  }

  get places() {
    return Number(this.getAttribute("digits") ?? 2);
  }

  get met() {
    return store.get("met", this.#key()) !== undefined;
  }

  #check() {
    store.set("typed", this.#key(), this.input.value);
    const problem = this.figure.values.entryProblem(this.getAttribute("of"), this.places, this.input.value);
    this.said.textContent = problem || "{{learn.right}}";
    this.classList.toggle("is-met", !problem);
    if (!problem) {
      store.set("met", this.#key(), true);
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

/** <xor-bet name="bet" min max>label</xor-bet>: a number that the reader commits to, which then is a variable. */
class XorBet extends FigureElement {
  start() {
    const { min, max } = Object.fromEntries(["min", "max"].map((name) => [name, this.getAttribute(name)]));
    this.input = make("input", { type: "number", min, max, step: 1, inputMode: "numeric" });
    this.said = make("span", { className: "verdict" });
    this.said.setAttribute("role", "status");
    this.button = make("button", { type: "button" }, "{{learn.bet}}");
    this.replaceChildren(make("label", {}, ...this.childNodes, " ", this.input), this.button, this.said);
    this.button.addEventListener("click", () => this.#bet());
    this.input.addEventListener("keydown", (event) => event.key === "Enter" && this.#bet());
    const known = store.get("met", this.name);
    this.figure.values.set(this.name, known ?? NaN);
    this.input.value = known ?? "";
  }

  get met() {
    return store.get("met", this.name) !== undefined;
  }

  #bet() {
    if (this.input.value === "" || !this.input.checkValidity()) {
      this.said.textContent = "{{learn.bet-needs-a-number}}";
      return;
    }
    store.set("met", this.name, Number(this.input.value));
    this.figure.set(this.name, Number(this.input.value));
    this.said.textContent = "{{learn.bet-taken}}";
    openWhatWaits();
    this.report();
  }
}
