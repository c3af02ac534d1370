package xorlab.plot.draw;

/**
 * The style of a text.
 *
 * @param size the font size, in CSS pixels
 * @param anchor which end of the text is at the given x
 */
public record TextStyle(double size, Family family, Weight weight, Anchor anchor) {
  /** From the middle of a digit down to the baseline, in font sizes. */
  public static final double HALF_DIGIT = 0.36;

  /** The width of a character in common monospaced fonts, in font sizes. */
  public static final double MONO_ADVANCE = 0.602;

  public enum Family {
    SANS,
    MONO
  }

  public enum Weight {
    NORMAL,
    BOLD
  }

  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  public static TextStyle sans(double size, Anchor anchor) {
    return new TextStyle(size, Family.SANS, Weight.NORMAL, anchor);
  }

  public static TextStyle mono(double size, Anchor anchor) {
    return new TextStyle(size, Family.MONO, Weight.NORMAL, anchor);
  }
}
