/** <xor-set parameters="EXPR, EXPR, …">: sets all parameters of the lab whenever a variable of the page changes. */
class XorSet extends FigureElement {
  start() {
    document.addEventListener("variable", () => this.#set());
  }

  #set() {
    const { values } = this.figure;
    const parameters = this.getAttribute("parameters").split(",").map((expression) => values.number(expression));
    this.figure.setParameters(parameters);
  }
}
