package xorlab.site;

/** One line of a page's console, as the browser words it. */
record ConsoleMessage(Level level, String text) {
  enum Level {
    /** Errors: {@code console.error}, uncaught exceptions, broken rules of a security policy. */
    ERROR,
    WARNING,
    /** All the rest. */
    INFO
  }

  @Override
  public String toString() {
    return level + " " + text;
  }
}
