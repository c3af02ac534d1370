package xorlab.mistake;

import java.util.ArrayList;
import java.util.List;
import xorlab.mistake.LineChange.Kind;

/**
 * A way in which a program differs from the lab's: a mistake, or only another convention.
 *
 * @param name as the setting {@code mistake} spells it
 * @param sentence what the program does, such as "dZ₁ is computed without A₁(1 − A₁)."
 * @param isOnline whether each point makes an update of its own
 */
public record Mistake(
    String name, MistakeGroup group, String sentence, List<LineChange> changes, boolean isOnline) {

  /** One that changes nothing yet. */
  public static Mistake of(MistakeGroup group, String name, String sentence) {
    return new Mistake(name, group, sentence, List.of(), false);
  }

  /** With lines that stand in place of the right ones. */
  public Mistake instead(String... lines) {
    return with(Kind.INSTEAD, lines);
  }

  /** With lines that stand behind the right ones. */
  public Mistake after(String... lines) {
    return with(Kind.AFTER, lines);
  }

  /** With lines that run once, before the first iteration. */
  public Mistake atStart(String... lines) {
    return with(Kind.AT_START, lines);
  }

  /** With an update after each point. */
  public Mistake online() {
    return new Mistake(name, group, sentence, changes, true);
  }

  private Mistake with(Kind kind, String... lines) {
    List<LineChange> all = new ArrayList<>(changes);
    for (String line : lines) {
      all.add(new LineChange(kind, line));
    }
    return new Mistake(name, group, sentence, List.copyOf(all), isOnline);
  }

  /** Whether both change the same line, so that they do not go together. */
  public boolean excludes(Mistake other) {
    for (LineChange change : changes) {
      for (LineChange otherChange : other.changes) {
        boolean isSameLine = change.target().equals(otherChange.target());
        boolean bothReplace = change.kind() != Kind.AFTER && otherChange.kind() != Kind.AFTER;
        if (isSameLine && bothReplace && change.kind() == otherChange.kind()) {
          return true;
        }
      }
    }
    return isOnline && other.isOnline;
  }
}
