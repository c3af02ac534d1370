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
