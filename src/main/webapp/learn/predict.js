/**
 * <xor-predict name="…">: a question and a list of choices, each with the page's answer to it. The figure keeps its answer to
 * itself until there is a prediction. Wrong ones are not marked as faults: their answers say what would make them right.
 */
class XorPredict extends FigureElement {
  start() {
    const list = this.querySelector("dl");
    this.choices = Array.from(list.querySelectorAll("dt"), (label) => ({ label, answer: label.nextElementSibling }));
    const question = this.querySelector("p");
    question.id ||= `${this.name}-question`;
    const buttons = make("div", { className: "answers" });
    buttons.setAttribute("role", "group");
    buttons.setAttribute("aria-labelledby", question.id);
    for (const choice of this.choices) {
      choice.button = make("button", { type: "button" }, ...copies(choice.label));
      choice.button.addEventListener("click", () => this.#choose(choice));
      buttons.append(choice.button);
    }
    this.skip = make("button", { type: "button", className: "quiet skip" }, "{{learn.show-me}}");
    this.skip.addEventListener("click", () => this.#choose());
    this.verdicts = make("div", { className: "verdicts" }, make("p", {}, "{{learn.choose}}", " ", this.skip));
    for (const choice of this.choices) {
      const isRight = choice.label.hasAttribute("data-right");
      const lead = make("b", {}, isRight ? "{{learn.right}}" : "{{learn.not-so}}");
      choice.verdict = make("p", { className: isRight ? "right" : "" }, lead, " ", ...copies(choice.answer));
      this.verdicts.append(choice.verdict);
    }
    this.said = makeStatus();
    (this.querySelector("details") ?? list).replaceWith(buttons, this.verdicts, this.said);
    this.prepend(make("p", { className: "label" }, "{{learn.predict-first}}"));
    this.#show(this.#chosen());
  }

  #chosen() {
    const index = store.get("chosen", this.name);
    return index === undefined ? undefined : (this.choices[index] ?? this.#right());
  }

  #right() {
    return this.choices.find(({ label }) => label.hasAttribute("data-right"));
  }

  /** A choice of the reader, or none who wants to be shown. */
  #choose(choice) {
    store.set("chosen", this.name, choice ? this.choices.indexOf(choice) : -1);
    this.#show(choice ?? this.#right(), Boolean(choice));
    this.said.textContent = (choice ?? this.#right()).verdict.textContent;
    openWhatWaits();
    this.report();
  }

  #show(shown, isChosen = store.get("chosen", this.name) >= 0) {
    for (const { button, verdict } of this.choices) {
      button.setAttribute("aria-pressed", String(isChosen && verdict === shown?.verdict));
    }
    for (const verdict of this.verdicts.children) {
      verdict.classList.toggle("shown", verdict === (shown?.verdict ?? this.verdicts.firstChild));
    }
    this.classList.toggle("answered", Boolean(shown));
  }

  get met() {
    return isAnswered(this.name);
  }
}

/** Copies of what an element contains. */
function copies(element) {
  return Array.from(element.childNodes, (node) => node.cloneNode(true));
}
