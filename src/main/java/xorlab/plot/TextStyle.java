package xorlab.plot;

/**
 * The style of a text.
 *
 * @param size the font size, in CSS pixels
 * @param anchor which end of the text is at the given x
 */
public record TextStyle(double size, Family family, Weight weight, Anchor anchor) {
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
