/**
 * <xor-code of="dW2">label</xor-code>: a line in the language of matrices, which is right if it has the value of `of`, or of
 * the expression `accepts`. In <xor-program>, it may use the lines before it.
 */
class XorCode extends FigureElement {
  /** Of the line as it stands; undefined before it has been looked at. */
  met = undefined;

  start() {
    const name = this.getAttribute("of").replace("new_", "");
    const label = this.childNodes.length ? [...this.childNodes] : [name];
    this.input = make("input", { type: "text", autocomplete: "off", spellcheck: false });
    this.input.setAttribute("autocapitalize", "off");
    this.said = make("span", { className: "verdict" });
    this.said.setAttribute("role", "status");
    const button = make("button", { type: "button" }, "{{learn.check}}");
    this.replaceChildren(make("label", {}, make("span", { className: "code" }, ...label), this.input), button, this.said);
    this.input.value = store.get("typed", this.key) ?? "";
    button.addEventListener("click", () => this.check());
    this.input.addEventListener("keydown", (event) => event.key === "Enter" && this.check());
    this.input.addEventListener("input", () => this.#typed());
  }

  get key() {
    return keyOfInput(this);
  }

  /** The line as an assignment, for the lines after it. */
  get line() {
    return this.figure.values.assignment(this.getAttribute("of"), this.input.value);
  }

  #before() {
    const lines = [...(this.closest("xor-program")?.querySelectorAll("xor-code") ?? [])];
    return lines.slice(0, Math.max(0, lines.indexOf(this)));
  }

  #typed() {
    store.set("typed", this.key, this.input.value);
    this.#show(false, "");
    this.report();
  }

  check() {
    const { values } = this.figure;
    const name = this.getAttribute("of");
    const before = this.#before();
    const missing = before.find((line) => !line.met);
    const lines = before.filter((line) => line.met).map((line) => line.line);
    const problem = values.lineProblem(name, this.getAttribute("accepts") ?? name, lines.join("\n"), this.input.value);
    this.#show(!problem, problem || (missing ? "{{learn.right-but-earlier-line}}" : "{{learn.right}}"));
    this.report();
  }

  #show(isRight, sentence) {
    this.met = isRight;
    this.said.textContent = sentence;
    this.classList.toggle("is-met", isRight);
  }

  update() {
    if (this.met === undefined && this.figure.state) {
      this.met = false;
      if (this.input.value) {
        this.check();
      }
    }
  }
}
