package xorlab.numeric;

/** Formats whole numbers for sentences. */
public final class CountFormat {
  private CountFormat() {}

  /** "10,000". */
  public static String of(int number) {
    String digits = Integer.toString(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }

  /** "1 run", "2,000 runs". */
  public static String of(int number, String noun) {
    return of(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
