/** <xor-meter of="EXPR" from to low high>label</xor-meter>: where a value is, and where it is to be. */
class XorMeter extends FigureElement {
  start() {
    const [from, to, low, high] = ["from", "to", "low", "high"].map((name) => Number(this.getAttribute(name)));
    this.scale = (value) => `${Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100))}%`;
    this.value = make("b");
    const goal = make("span", { className: "goal" }, `{{learn.goal}} ${signed(low)} {{learn.to}} ${signed(high)}`);
    this.track = make("span", { className: "track" }, make("i"));
    this.replaceChildren(make("span", {}, ...this.childNodes, " ", this.value), goal, this.track);
    this.track.style.setProperty("--low", this.scale(low));
    this.track.style.setProperty("--high", this.scale(high));
  }

  update() {
    const { values } = this.figure;
    const expression = this.getAttribute("of");
    this.value.textContent = values.text(expression, this.places, false);
    this.track.style.setProperty("--at", this.scale(values.number(expression)));
  }
}

function signed(number) {
  return String(number).replace("-", "−");
}
