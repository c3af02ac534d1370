/**
 * <xor-task name="…" goal="EXPR">: something to do, met when the goal holds and every input in it is right. Paragraphs with
 * `when` say how far one is, the one with `data-met` what has been shown; `data-help` is a list of three helps.
 */
class XorTask extends FigureElement {
  start() {
    this.goal = this.getAttribute("goal");
    this.inputs = Array.from(this.querySelectorAll(INPUTS));
    const steps = Array.from(this.querySelectorAll("p[when]"));
    this.done = this.querySelector("[data-met]");
    this.said = makeStatus();
    this.progress = make("div", { className: "progress" });
    (steps[0] ?? this.done).before(this.progress);
    this.progress.append(...steps, this.done, this.said);
    const lead = make("b", {}, "{{learn.done}}");
    this.done.prepend(lead, " ");
    this.steps = steps;
    this.#makeHelps();
    this.prepend(make("p", { className: "label" }, "{{learn.your-turn}}"));
    this.addEventListener("answer", () => this.update());
  }

  #makeHelps() {
    const list = this.querySelector("[data-help]:not(details)");
    const names = ["{{learn.hint}}", "{{learn.where-to-look}}", "{{learn.the-way}}"];
    list?.replaceWith(...Array.from(list.children, (help, i) => make("details", { className: "help" }, make("summary", {}, names[i]), make("p", {}, ...copies(help)))));
  }

  update() {
    if (!this.met && this.figure.state && this.#isMet()) {
      store.set("met", this.name, true);
      this.said.textContent = this.done.textContent;
      this.dispatchEvent(new CustomEvent("met", { bubbles: true, detail: { name: this.name } }));
      openWhatWaits();
    }
    const shown = this.met ? this.done : this.steps.find((step) => this.figure.values.holds(step.getAttribute("when")));
    for (const line of this.progress.children) {
      line.classList.toggle("shown", line === shown);
    }
    this.classList.toggle("is-met", this.met);
  }

  #isMet() {
    return (!this.goal || this.figure.values.holds(this.goal)) && this.inputs.every((input) => input.met);
  }
}

const INPUTS = "xor-entry, xor-code, xor-steps, xor-search, xor-sweep, xor-bet, xor-program, xor-predict";
