package xorlab.check.text;

import java.util.ArrayList;
import java.util.List;

/** The pieces of an equation that can differ from those of another. */
public final class Pieces {
  private static final String ROW = "<mrow>";
  private static final String ROW_END = "</mrow>";

  private Pieces() {}

  /** The names, numbers and signs of a line of code, each with the space before it. */
  public static List<String> ofCode(String line) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < line.length()) {
      int end = start;
      while (end < line.length() - 1 && line.charAt(end) == ' ') {
        end++;
      }
      boolean isWord = isWordCharacter(line.charAt(end));
      end++;
      while (end < line.length() && isWord && isWordCharacter(line.charAt(end))) {
        end++;
      }
      pieces.add(line.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static boolean isWordCharacter(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c == '.';
  }

  /**
   * The elements of MathML in a row, of which rows in it are not kept, except those that are one
   * name, such as dZ₁.
   */
  public static List<String> ofMathML(String mathML) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < mathML.length()) {
      if (mathML.startsWith(ROW_END, at)) {
        at += ROW_END.length();
      } else if (mathML.startsWith(ROW, at) && !isName(mathML, at)) {
        at += ROW.length();
      } else {
        int end = endOfElement(mathML, at);
        pieces.add(mathML.substring(at, end));
        at = end;
      }
    }
    return pieces;
  }

  private static boolean isName(String mathML, int at) {
    return mathML.startsWith("<mi>d</mi>", at + ROW.length());
  }

  /** The index behind the element that begins at an index. */
  private static int endOfElement(String mathML, int start) {
    int depth = 0;
    int at = start;
    do {
      int tag = mathML.indexOf('<', at);
      if (tag < 0) {
        return mathML.length();
      }
      depth += mathML.charAt(tag + 1) == '/' ? -1 : 1;
      at = mathML.indexOf('>', tag) + 1;
    } while (depth > 0);
    return at;
  }
}
