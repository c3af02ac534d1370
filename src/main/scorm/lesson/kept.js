/**
 * What the learner has done, kept by the course: so it is there on every machine, and not on this one, which others may use too.
 * The lesson's script reads and writes it as it does the browser's own storage, by `xorLabStorage`.
 */
class Kept {
  #course;
  #text;
  #due;

  constructor(course) {
    this.#course = course;
    this.#text = course.get(scorm.data);
  }

  getItem() {
    return this.#text || null;
  }

  /** The course gets it a second after the last letter that was typed. */
  setItem(_, text) {
    this.#text = text;
    clearTimeout(this.#due);
    this.#due = setTimeout(() => this.save(), 1000);
  }

  removeItem(name) {
    this.setItem(name, "");
  }

  /** Returns whether the course has saved it, with all else that it was told. */
  save() {
    clearTimeout(this.#due);
    this.#course.set({ [scorm.data]: fitting(this.#text) });
    return this.#course.commit();
  }
}

/** JSON in ASCII; without the lines that were typed, if it is too long with them. */
function fitting(json) {
  const ascii = json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return ascii.length <= scorm.longestData ? ascii : JSON.stringify({ ...JSON.parse(ascii), typed: undefined });
}
