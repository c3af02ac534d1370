// What the reader has done: kept on the reader's machine where that is allowed, else as long as the page is open.

const STORE = "xor-lab learn";

const store = {
  memory: undefined,

  read() {
    if (!this.memory) {
      try {
        this.memory = JSON.parse(localStorage.getItem(STORE)) ?? {};
      } catch {
        this.memory = {}; // storage is refused, or holds something else
      }
    }
    return this.memory;
  },

  get(kind, name) {
    const values = this.read()[kind];
    return values && Object.hasOwn(values, name) ? values[name] : undefined;
  },

  set(kind, name, value) {
    const all = this.read();
    all[kind] = { ...all[kind], [name]: value };
    try {
      localStorage.setItem(STORE, JSON.stringify(all));
    } catch {
      // It is kept in memory.
    }
  },

  clear() {
    this.memory = {};
    try {
      localStorage.removeItem(STORE);
    } catch {
      // There is nothing to remove.
    }
  },
};
