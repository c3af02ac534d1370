// <xor-term of="dZ2" as="error">: pointing at it, or focusing it, lights it in the figure. A click keeps it lit, for those who have
// no pointer. The names in a formula only follow the pointer: mathematics has no controls inside, so the same terms follow it.

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

/** Lights what a term means while the pointer is on it. */
function followPointer(term, isKept = () => false) {
  term.addEventListener("pointerenter", () => lightTerm(term, true));
  term.addEventListener("pointerleave", () => lightTerm(term, isKept()));
}

function lightTerm(term, isLit) {
  const [names, kind] = meaning(term);
  figureOf(term).light(isLit ? names : "", kind);
  term.classList.toggle("lit", isLit);
}

function prepareTerm(term) {
  let kept = false;
  const keep = (isKept) => {
    kept = isKept;
    term.setAttribute("aria-pressed", String(kept));
    lightTerm(term, kept);
  };
  term.tabIndex = 0;
  term.setAttribute("role", "button");
  term.setAttribute("aria-pressed", "false");
  term.setAttribute("aria-label", term.textContent.trim());
  followPointer(term, () => kept);
  term.addEventListener("focus", () => lightTerm(term, true));
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
