package xorlab.paste.text;

import java.util.ArrayList;
import java.util.List;

/** Takes from the lines of a paste what stands around the print: prompts, fences, line numbers. */
public final class Margins {
  private static final List<String> PROMPTS =
      List.of(">>>", "julia>", "octave>", "scilab>", ">>", ">", "$");

  private final String text;

  private Margins(String text) {
    this.text = text;
  }

  /** The lines without their margins; a fence becomes a blank line. */
  public static List<SourceLine> without(String text, List<SourceLine> lines) {
    Margins margins = new Margins(text);
    List<SourceLine> contents = new ArrayList<>(lines.size());
    boolean input = false;
    for (SourceLine line : lines) {
      SourceLine content = margins.prompt(margins.trimmed(line), input);
      input = content.isInput();
      contents.add(content);
    }
    return LineNumbers.without(text, contents);
  }

  private SourceLine trimmed(SourceLine line) {
    int start = line.start();
    int end = line.end();
    while (start < end && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    boolean fence = text.startsWith("```", start) || text.startsWith("~~~", start);
    return new SourceLine(line.start(), fence ? end : start, end, false);
  }

  /** The line behind its prompt. Three dots continue what was typed on the line before. */
  private SourceLine prompt(SourceLine line, boolean afterInput) {
    int start = line.content();
    for (String prompt : PROMPTS) {
      int behind = start + prompt.length();
      if (text.startsWith(prompt, start) && isBlankOrEnd(behind, line.end())) {
        return line.from(skipBlanks(behind, line.end()), true);
      }
    }
    if (afterInput && text.startsWith("...", start) && isBlankOrEnd(start + 3, line.end())) {
      return line.from(skipBlanks(start + 3, line.end()), true);
    }
    int jupyter = behindJupyter(start, line.end());
    if (jupyter > start) {
      return line.from(skipBlanks(jupyter, line.end()), text.charAt(start) == 'I');
    }
    return line;
  }

  private boolean isBlankOrEnd(int index, int end) {
    return index >= end || Characters.isBlank(text.charAt(index));
  }

  private int skipBlanks(int index, int end) {
    int i = Math.min(index, end);
    while (i < end && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where {@code In [3]:} or {@code Out[3]:} ends, or the start if neither is here. */
  private int behindJupyter(int start, int end) {
    int i =
        text.startsWith("In", start) ? start + 2 : text.startsWith("Out", start) ? start + 3 : -1;
    if (i < 0) {
      return start;
    }
    i = skipBlanks(i, end);
    if (i >= end || text.charAt(i) != '[') {
      return start;
    }
    i = skipBlanks(i + 1, end);
    while (i < end && Characters.isDigit(text.charAt(i))) {
      i++;
    }
    i = skipBlanks(i, end);
    return text.startsWith("]:", i) && i + 2 <= end ? i + 2 : start;
  }
}
