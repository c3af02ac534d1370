// <xor-term of="dZ2" as="error">, and the terms of a formula: pointing at one, or focusing it, lights it in the figure. A click
// keeps it lit, for those who have no pointer.

const KINDS = ["error", "signal", "result"];

class XorTerm extends FigureElement {
  start() {
    prepareTerm(this);
  }
}

/** What a term refers to, and how it is marked. */
function meaning(term) {
  const kind = term.getAttribute("as") ?? term.dataset.as;
  return [term.getAttribute("of") ?? term.dataset.of, KINDS.includes(kind) ? kind : "error"];
}

function prepareTerm(term) {
  term.tabIndex = 0;
  term.setAttribute("role", "button");
  term.setAttribute("aria-pressed", "false");
  let kept = false;
  const show = (isLit) => {
    const [names, kind] = meaning(term);
    figureOf(term).light(isLit ? names : "", kind);
    term.classList.toggle("lit", isLit);
  };
  const keep = (isKept) => {
    kept = isKept;
    term.setAttribute("aria-pressed", String(kept));
    show(kept);
  };
  term.addEventListener("pointerenter", () => show(true));
  term.addEventListener("pointerleave", () => show(kept));
  term.addEventListener("focus", () => show(true));
  term.addEventListener("blur", () => keep(false));
  term.addEventListener("click", () => keep(!kept));
  term.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      keep(!kept);
    } else if (event.key === "Escape") {
      keep(false);
    }
  });
}
