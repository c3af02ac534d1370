/** <xor-value of="dW2[0,0]" digits="3">: a number or matrix of the live state. Its text is what it is before there is one. */
class XorValue extends FigureElement {
  update() {
    if (this.getAttribute("at") === "fixed") {
      return;
    }
    const text = isAnswered(this.getAttribute("until"))
      ? this.figure.values.text(this.getAttribute("of"), this.places, this.hasAttribute("percent"))
      : "?";
    if (text !== this.textContent) {
      this.textContent = text;
    }
  }
}
