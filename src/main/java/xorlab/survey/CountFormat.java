package xorlab.survey;

/** Formats whole numbers for sentences. */
public final class CountFormat {
  private CountFormat() {}

  /** "10,000". */
  public static String of(int number) {
    StringBuilder text = new StringBuilder(Integer.toString(number));
    for (int i = text.length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** "1 run", "2,000 runs". */
  public static String of(int number, String noun) {
    return of(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
