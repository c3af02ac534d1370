/**
 * <xor-matrices until="…">dW2 = dZ2.T @ A1</xor-matrices>: an equation with all its numbers. Pointing at a cell of the result,
 * or focusing it, lights the row and the column that it is made of, and shows its arithmetic.
 */
class XorMatrices extends FigureElement {
  start() {
    const [name, expression] = this.textContent.split("=").map((side) => side.trim());
    this.parts = [...split(expression), { operator: "=", text: name }];
    this.tables = this.parts.map(({ text }) => makeMatrix(text));
    this.detail = make("p", { className: "arithmetic" });
    const equation = make("div", { className: "equation", tabIndex: 0 });
    equation.setAttribute("role", "group");
    equation.setAttribute("aria-label", `${name} = ${expression}`);
    this.parts.forEach(({ operator }, i) => equation.append(...(operator ? [make("span", { className: "operator" }, shown(operator))] : []), this.tables[i].block));
    this.replaceChildren(equation, this.detail);
  }

  get #isHidden() {
    return !isAnswered(this.getAttribute("until"));
  }

  update() {
    const { values } = this.figure;
    this.numbers = this.parts.map(({ text }) => read(values.matrix(text, this.places)));
    this.tables.forEach((table, i) => fillMatrix(table, this.numbers[i], this.#isResult(i) && this.#isHidden ? "?" : "", this.#isResult(i) ? (...cell) => this.#point(cell) : undefined));
    this.#showCell();
  }

  #isResult(i) {
    return i === this.parts.length - 1;
  }

  #point(cell) {
    this.cell = cell;
    this.#showCell();
  }

  /** Marks the cells that the chosen cell of the result is computed from, and those of the point that the figure shows. */
  #showCell() {
    const [i, j] = this.cell ?? [];
    const { point } = this.figure;
    const N = this.figure.values.number("N");
    this.parts.forEach(({ operator }, k) => {
      const { rows } = this.tables[k];
      const [height, width] = [rows.length, rows[0]?.length];
      const isLeft = this.parts[k + 1]?.operator === "@";
      const isSource = (r, c) => (isLeft ? r === i : operator === "@" ? c === j : (height === 1 || r === i) && (width === 1 || c === j));
      const isOfPoint = (r, c) => (height === N ? r : width === N ? c : -1) === point;
      rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          cell.parentNode.classList.toggle("on", Boolean(this.cell) && isSource(r, c));
          cell.parentNode.classList.toggle("of-point", isOfPoint(r, c));
        }),
      );
    });
    this.detail.textContent = this.#isHidden ? "{{learn.predict-to-see}}" : this.cell ? this.#arithmetic(i, j) : "{{learn.point-at-a-cell}}";
  }

  /** The chosen cell in numbers. */
  #arithmetic(i, j) {
    const [left, right, ...others] = this.numbers.slice(0, -1);
    const result = this.numbers.at(-1)[i]?.[j];
    if (this.parts[1].operator !== "@" || !result) {
      return "";
    }
    const products = left[i].map((a, k) => `${bracketed(a, k > 0)} × ${bracketed(right[k][j], true)}`);
    const terms = others.map((rows) => bracketed((rows[i] ?? rows[0])[j] ?? rows[0][0], true));
    return `${[...products, ...terms].join(" + ")} = ${result}`;
  }
}

function bracketed(number, isInside) {
  return isInside && number.startsWith("−") ? `(${number})` : number;
}

function shown(operator) {
  return { "@": "·", "*": "⊙", "-": "−" }[operator] ?? operator;
}

/** The operands of an expression at its top level, each with the operator before it. */
function split(expression) {
  const parts = [];
  let depth = 0;
  let operator = "";
  let text = "";
  for (const word of expression.split(/(\s+[@*+-]\s+|[()])/)) {
    depth += word === "(" ? 1 : word === ")" ? -1 : 0;
    if (depth === 0 && /^\s+[@*+-]\s+$/.test(word)) {
      parts.push({ operator, text });
      operator = word.trim();
      text = "";
    } else {
      text += word;
    }
  }
  return [...parts, { operator, text }];
}

/** Rows of texts, as the engine writes them. */
function read(matrix) {
  return matrix ? matrix.split(";").map((row) => row.split(" ")) : [];
}

function makeMatrix(text) {
  const body = make("tbody");
  const caption = make("caption", {}, text.replaceAll(".T", "ᵀ").replaceAll("@", "").replace("-", "−"));
  return { block: make("table", { className: "matrix" }, caption, body), body, rows: [] };
}

/** Writes numbers into a table; its cells stay as long as its shape does. */
function fillMatrix(table, numbers, instead, onPoint) {
  const isReshaped = table.rows.length !== numbers.length || table.rows[0]?.length !== numbers[0]?.length;
  if (isReshaped) {
    table.rows = numbers.map((row, i) =>
      row.map((_, j) => {
        const cell = onPoint ? make("button", { type: "button" }) : make("span");
        if (onPoint) {
          cell.addEventListener("pointerenter", () => onPoint(i, j));
          cell.addEventListener("focus", () => onPoint(i, j));
          cell.addEventListener("click", () => onPoint(i, j));
        }
        return cell;
      }),
    );
    table.body.replaceChildren(...table.rows.map((row) => make("tr", {}, ...row.map((cell) => make("td", {}, cell)))));
  }
  table.rows.forEach((row, i) =>
    row.forEach((cell, j) => {
      const text = instead || numbers[i][j];
      if (cell.textContent !== text) {
        cell.textContent = text;
      }
    }),
  );
}
