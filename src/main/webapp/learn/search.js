/**
 * <xor-search name="…" over="turn shift" steps="60" maximize="EXPR">label</xor-search>: tries a grid over these sliders, and says
 * how large the expression gets.
 */
class XorSearch extends FigureElement {
  start() {
    this.button = make("button", { type: "button" }, ...this.childNodes);
    this.said = make("p", { className: "verdict" });
    this.said.setAttribute("role", "status");
    this.replaceChildren(this.button, this.said);
    this.button.addEventListener("click", () => this.#run());
  }

  async #run() {
    const sliders = this.getAttribute("over").split(" ").map((name) => document.querySelector(`xor-slider[name="${name}"]`));
    const steps = Number(this.getAttribute("steps") ?? 60);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.button.disabled = true;
    let best = -Infinity;
    let at = [];
    const total = steps ** sliders.length;
    for (let k = 0; k < total; k++) {
      const places = sliders.map((slider, i) => place(slider, Math.floor(k / steps ** i) % steps, steps));
      sliders.forEach((slider, i) => this.figure.values.set(slider.name, places[i]));
      const value = this.figure.values.number(this.getAttribute("maximize"));
      if (value > best) {
        best = value;
        at = places;
      }
      if (k % steps === 0) {
        if (!isStill) {
          sliders.forEach((slider, i) => (slider.value = places[i]));
        }
        await new Promise(requestAnimationFrame);
      }
    }
    sliders.forEach((slider, i) => (slider.value = at[i]));
    this.said.textContent = this.figure.values.searchResult(total, best);
    this.button.disabled = false;
    store.set("met", this.name, true);
    openWhatWaits();
    this.report();
  }
}

/** The k-th of some equally spaced places of a slider. */
function place(slider, k, steps) {
  const [min, max] = [Number(slider.input.min), Number(slider.input.max)];
  return min + ((max - min) * k) / (steps - 1);
}
