// What the reader has done: kept on the reader's machine where that is allowed, else as long as the page is open.

const STORE = "xor-lab learn";

/** Where it is kept: a page may bring its own, with the methods getItem, setItem and removeItem. A course system's does. */
const storage = () => globalThis.xorLabStorage ?? localStorage;

const store = {
  memory: undefined,

  read() {
    if (!this.memory) {
      try {
        this.memory = JSON.parse(storage().getItem(STORE)) ?? {};
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
      storage().setItem(STORE, JSON.stringify(all));
    } catch {
      // It is kept in memory.
    }
  },

  clear() {
    this.memory = {};
    try {
      storage().removeItem(STORE);
    } catch {
      // There is nothing to remove.
    }
  },
};
