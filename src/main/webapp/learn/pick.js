/** <xor-pick point="0">: buttons for the points of the data, of which the figure shows one. */
class XorPick extends FigureElement {
  start() {
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", "{{learn.point}}");
    this.buttons = [];
    this.figure.pick(Number(this.getAttribute("point") ?? 0));
  }

  update() {
    const points = read(this.figure.values.matrix("X", 0));
    if (points.length !== this.buttons.length) {
      this.buttons = points.map(([x1, x2], i) => {
        const button = make("button", { type: "button" }, `(${x1}, ${x2})`);
        button.addEventListener("click", () => this.figure.pick(i));
        return button;
      });
      this.replaceChildren(...this.buttons);
    }
    this.buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(i === this.figure.point)));
  }
}
