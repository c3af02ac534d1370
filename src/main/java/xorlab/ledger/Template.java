package xorlab.ledger;

/**
 * Text in which single letters are placeholders: the two a in "a * (1 - a)", but not the one in
 * "max", nor the p in "log1p".
 */
final class Template {
  /** Writes the text for a letter. */
  interface Letters {
    void write(char letter);
  }

  private Template() {}

  /** Copies a template into a text, and has each letter written there. */
  static void fill(String template, StringBuilder text, Letters letters) {
    for (int i = 0; i < template.length(); i++) {
      if (standsAlone(template, i)) {
        letters.write(template.charAt(i));
      } else {
        text.append(template.charAt(i));
      }
    }
  }

  static boolean uses(String template, char letter) {
    for (int i = 0; i < template.length(); i++) {
      if (template.charAt(i) == letter && standsAlone(template, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAlone(String text, int i) {
    return isLetter(text, i) && !isInWord(text, i - 1) && !isInWord(text, i + 1);
  }

  private static boolean isInWord(String text, int i) {
    return isLetter(text, i) || isDigit(text, i);
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && '0' <= text.charAt(i) && text.charAt(i) <= '9';
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && 'a' <= text.charAt(i) && text.charAt(i) <= 'z';
  }
}
