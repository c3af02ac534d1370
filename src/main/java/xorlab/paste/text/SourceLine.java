package xorlab.paste.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the text.
 *
 * @param start where it begins
 * @param content where it begins behind a prompt or a line number
 * @param end where it ends, without the end of the line and without a comment
 * @param isInput whether it stands behind a prompt: somebody typed it
 */
public record SourceLine(int start, int content, int end, boolean isInput) {

  public static List<SourceLine> of(String text, int length) {
    List<SourceLine> lines = new ArrayList<>();
    for (int start = 0; start <= length; ) {
      int end = start;
      while (end < length && !Characters.isLineEnd(text.charAt(end))) {
        end++;
      }
      lines.add(new SourceLine(start, start, end, false));
      boolean two = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (two ? 2 : 1);
    }
    return lines;
  }

  public SourceLine from(int newContent, boolean input) {
    return new SourceLine(start, newContent, end, input);
  }

  public SourceLine until(int newEnd) {
    return new SourceLine(start, content, newEnd, isInput);
  }

  public boolean isBlank() {
    return content == end;
  }

  public String content(String text) {
    return text.substring(content, end);
  }
}
