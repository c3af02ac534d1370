/**
 * <xor-label on="W2[0,0]" as="result" of="dZ2[point,0]" times="A1[point,0]" until="…">: a text in the figure in place of a number,
 * and a mark, as long as no term is pointed at. With `times` it is a product, "0.66 × 0.87 = 0.57"; without it, the element's
 * own words and the value of `of`; without `of`, only the mark. `point` is the point that the figure shows.
 */
class XorLabel extends FigureElement {
  start() {
    this.words = this.textContent.trim();
    this.hidden = true;
    this.figure.labels.push(this);
  }

  /** The text now; undefined without `of`. */
  get text() {
    const [of, times] = [this.getAttribute("of"), this.getAttribute("times")];
    if (!of) {
      return undefined;
    }
    const number = (expression) => this.figure.values.text(expression, 2, false);
    if (!times) {
      const value = number(of);
      return `${this.words} ${value.startsWith("−") ? "" : "+"}${value}`;
    }
    const result = isAnswered(this.getAttribute("until")) ? number(`(${of}) * (${times})`) : "?";
    return `${bracketed(number(of), false)} × ${bracketed(number(times), true)} = ${result}`;
  }

  update() {
    this.figure.mark();
  }
}
