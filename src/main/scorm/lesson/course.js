/** A course that is told something by the names of `scorm`, one version of SCORM. It may fail in any way: then nothing is told. */
class Course {
  #api;

  constructor(api) {
    this.#api = api;
    this.isConnected = this.#isTrue(scorm.initialize, "");
  }

  /** The text of an element; "" if there is none. */
  get(element) {
    return String(this.#call(scorm.get, element) ?? "");
  }

  /** Sets elements, and returns whether the course has taken all of them. */
  set(elements) {
    return Object.entries(elements)
      .map(([element, value]) => this.#isTrue(scorm.set, element, String(value)))
      .every(Boolean);
  }

  /** Has the course save what was set, and returns whether it has. */
  commit() {
    return this.#isTrue(scorm.commit, "");
  }

  end() {
    this.#call(scorm.terminate, "");
    this.isConnected = false;
  }

  #isTrue(name, ...values) {
    return String(this.#call(name, ...values)) === "true";
  }

  #call(name, ...values) {
    try {
      return this.#api[name](...values);
    } catch {
      return undefined;
    }
  }
}
