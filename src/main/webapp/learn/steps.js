/** <xor-steps name="…"><ol>…</ol></xor-steps>: an argument that the reader goes through line by line. */
class XorSteps extends FigureElement {
  start() {
    this.lines = Array.from(this.querySelectorAll("ol > li"));
    this.shown = this.met ? this.lines.length : Math.min(1, this.lines.length);
    this.button = make("button", { type: "button" }, "{{learn.next-line}}");
    this.button.addEventListener("click", () => this.#next());
    this.append(this.button);
    this.#show();
  }

  #next() {
    this.shown += 1;
    if (this.shown === this.lines.length) {
      store.set("met", this.name, true);
    }
    this.#show();
    const line = this.lines[this.shown - 1];
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
    this.report();
  }

  /** Lines to come keep their place, so that nothing moves. */
  #show() {
    this.lines.forEach((line, i) => line.classList.toggle("to-come", i >= this.shown));
    this.button.disabled = this.shown >= this.lines.length;
  }
}
