/**
 * <xor-slider name="p" min max step value>label</xor-slider>: a variable for expressions; with `sets`, a parameter of the lab.
 */
class XorSlider extends FigureElement {
  start() {
    const label = make("label", {}, ...this.childNodes);
    this.input = make("input", { type: "range", min: this.getAttribute("min"), max: this.getAttribute("max"), step: this.getAttribute("step") ?? "any" });
    this.input.value = this.getAttribute("value") ?? this.input.value;
    this.output = make("output");
    label.append(this.output, this.input);
    this.replaceChildren(label);
    this.input.addEventListener("input", () => this.#moved());
    if (this.name) {
      this.figure.values.set(this.name, this.value);
    }
    this.#show();
  }

  get value() {
    return Number(this.input.value);
  }

  set value(number) {
    this.input.value = number;
    this.#moved();
  }

  #moved() {
    this.#show();
    const parameter = this.getAttribute("sets");
    if (parameter) {
      this.figure.setParameter(parameter, this.value);
    }
    if (this.name) {
      this.figure.set(this.name, this.value);
      this.dispatchEvent(new Event("variable", { bubbles: true }));
    }
  }

  #show() {
    const step = this.getAttribute("step") ?? "0.01";
    this.output.textContent = this.value.toFixed((step.split(".")[1] ?? "").length).replace("-", "−");
    const { min, max } = this.input;
    this.input.style.setProperty("--at", `${((this.value - min) / (max - min)) * 100}%`);
  }

  update() {
    const parameter = this.getAttribute("sets");
    if (parameter && this.figure.state.weights && document.activeElement !== this.input) {
      this.input.value = this.figure.values.number(parameter);
      this.#show();
    }
  }
}
