package xorlab.paste.text;

/** Comments behind a literal assignment: {@code alpha = 0.1 # learning rate}. */
public final class CodeComments {
  private CodeComments() {}

  /** Where the comment of a line begins, or where the line ends if it has none. */
  public static int start(String text, SourceLine line) {
    boolean assigned = false;
    for (int i = line.content(); i < line.end(); i++) {
      char c = text.charAt(i);
      assigned |= c == '=';
      boolean sign = c == '#' || c == '%' || text.startsWith("//", i);
      if (assigned && sign && Characters.isBlank(text.charAt(i - 1))) {
        return i;
      }
    }
    return line.end();
  }
}
