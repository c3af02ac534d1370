// The page of a chapter, and the list of chapters: what has been done, and what a click sets in the figure.

const elements = {
  "xor-value": XorValue,
  "xor-term": XorTerm,
  "xor-slider": XorSlider,
  "xor-set": XorSet,
  "xor-label": XorLabel,
  "xor-pick": XorPick,
  "xor-predict": XorPredict,
  "xor-entry": XorEntry,
  "xor-bet": XorBet,
  "xor-code": XorCode,
  "xor-matrices": XorMatrices,
  "xor-steps": XorSteps,
  "xor-search": XorSearch,
  "xor-sweep": XorSweep,
  "xor-gaps": XorGaps,
  "xor-meter": XorMeter,
  "xor-program": XorProgram,
  "xor-task": XorTask, // after what it contains
};

const root = document.documentElement;
if (new URLSearchParams(location.search).has("alone")) {
  root.classList.add("alone");
}
openWhatWaits();
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) {
    customElements.define(name, element);
  }
}
document.querySelectorAll(".term[data-of]").forEach((term) => followPointer(term));

/** A button with data-xor-set="start=by-hand&view=hidden" changes the figure's lab; data-xor-seek goes to an iteration. */
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-xor-set], [data-xor-seek]");
  const lab = button && figureOf(button).lab;
  if (!lab) {
    return;
  }
  for (const [name, value] of new URLSearchParams(button.dataset.xorSet ?? "")) {
    value ? lab.setAttribute(name, value) : lab.removeAttribute(name);
  }
  if (button.dataset.xorSeek) {
    lab.seek(Number(button.dataset.xorSeek));
  }
});

/** How many of a chapter's tasks are met: told to the page, and kept for the list of chapters. */
function showProgress() {
  const tasks = Array.from(document.querySelectorAll("xor-task"));
  const chapter = root.dataset.chapter;
  if (chapter && tasks.length) {
    const met = tasks.filter((task) => task.met).length;
    store.set("chapters", chapter, { met, of: tasks.length });
    document.dispatchEvent(new CustomEvent("lesson", { detail: { chapter, met, of: tasks.length } }));
  }
  for (const link of document.querySelectorAll("[data-chapter]:not(:root)")) {
    const done = store.get("chapters", link.dataset.chapter);
    link.classList.toggle("done", Boolean(done) && done.met === done.of);
    link.classList.toggle("begun", Boolean(done) && done.met > 0);
  }
}

document.addEventListener("met", showProgress);
showProgress();

for (const button of document.querySelectorAll("[data-clear-progress]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    store.clear();
    location.reload();
  });
}
