package xorlab.ledger;

/**
 * Text in which single letters are placeholders: the two a in "a * (1 - a)", but not the one in
 * "max", nor the p in "log1p".
 */
final class LetterTemplate {
  /** Writes the text for a letter. */
  interface Letters {
    void write(char letter);
  }

  private LetterTemplate() {}

  /** Copies a template into a text, and has each letter written there. */
  static void fill(String template, StringBuilder text, Letters letters) {
    for (int i = 0; i < template.length(); i++) {
      if (isAlone(template, i)) {
        letters.write(template.charAt(i));
      } else {
        text.append(template.charAt(i));
      }
    }
  }

  static boolean contains(String template, char letter) {
    for (int i = 0; i < template.length(); i++) {
      if (template.charAt(i) == letter && isAlone(template, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlone(String text, int i) {
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
