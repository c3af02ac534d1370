package xorlab.paste;

import xorlab.paste.Quantity.Time;

/** What a line such as "Initial weights:" or "Gradients:" says of what follows it. */
record Context(Time time, boolean gradients) {
  static final Context NONE = new Context(Time.UNKNOWN, false);

  /** The context behind such a line, which may leave it as it was. */
  Context after(String line) {
    NameWords words = NameWords.of(line);
    if (words.size() == 0 || words.unknown() > 1 || words.digit() >= 0) {
      return this;
    }
    boolean letter = words.hasWord("d") || words.hasWord("g");
    if (words.has(Sense.GRADIENT) && !letter) {
      return new Context(Time.UNKNOWN, true);
    }
    if (words.time() != Time.UNKNOWN) {
      return new Context(words.time(), false);
    }
    boolean other =
        words.has(Sense.FORWARD) || words.has(Sense.ITERATION) || words.has(Sense.PARAMETERS);
    return other ? NONE : this;
  }
}
