package xorlab.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.LineChange.Kind;
import xorlab.mistake.ProgramLine.Phase;
import xorlab.network.NetworkSpec;
import xorlab.words.AlteredWords;

/**
 * The program of one iteration of gradient descent, line by line, with the lines that mistakes have
 * changed.
 *
 * @param lines in the order in which they run
 * @param isOnline whether it runs for each point by itself
 */
public record StepProgram(NetworkSpec network, List<ProgramLine> lines, boolean isOnline) {
  private static final Map<NetworkSpec, List<ProgramLine>> RIGHT = new HashMap<>();

  /** The program without a mistake. */
  public static StepProgram right(NetworkSpec network) {
    return new StepProgram(network, RIGHT.computeIfAbsent(network, RightLines::of), false);
  }

  /**
   * This program with a mistake. A line that another mistake has replaced is replaced again.
   *
   * @throws FormulaException if the mistake changes a line that this network does not have
   */
  public StepProgram with(Mistake mistake) {
    List<ProgramLine> changed = new ArrayList<>(lines);
    for (LineChange change : mistake.changes()) {
      LineTemplate template = new LineTemplate(change.line());
      int L = network.lastLayer();
      if (template.index() == 1) {
        for (int i = 1; i < L; i++) {
          apply(change.kind(), template.in(network, i), changed);
        }
      } else {
        apply(change.kind(), template.in(network, L), changed);
      }
    }
    boolean isSame = !mistake.isOnline() && changed.equals(lines);
    if (isSame) {
      throw new FormulaException(AlteredWords.CHANGES_NOTHING);
    }
    return new StepProgram(network, List.copyOf(changed), isOnline || mistake.isOnline());
  }

  /** This program with several mistakes, one after the other. */
  public StepProgram with(List<Mistake> mistakes) {
    StepProgram program = this;
    for (Mistake mistake : mistakes) {
      program = program.with(mistake);
    }
    return program;
  }

  private static void apply(Kind kind, String text, List<ProgramLine> lines) {
    if (kind == Kind.AT_START) {
      int end = 0;
      while (end < lines.size() && lines.get(end).phase() == Phase.START) {
        end++;
      }
      lines.add(end, new ProgramLine(Phase.START, text, true));
      return;
    }
    String target = text.substring(0, text.indexOf(' '));
    int at = kind == Kind.AFTER ? lastOf(target, lines) : firstOf(target, lines);
    ProgramLine before = lines.get(at);
    if (kind == Kind.AFTER) {
      lines.add(at + 1, new ProgramLine(before.phase(), text, true));
    } else {
      String right = before.text().substring(before.text().indexOf(" = ") + 3);
      String line = text.replace("right", isSimple(right) ? right : "(" + right + ")");
      if (!line.equals(before.text())) {
        lines.set(at, new ProgramLine(before.phase(), line, true));
      }
    }
  }

  /** Whether an expression needs no brackets as an operand. */
  private static boolean isSimple(String expression) {
    return expression.indexOf(' ') < 0 || expression.startsWith("sum(");
  }

  /** The index of the line that gives a name its value, before others that change it. */
  private static int firstOf(String target, List<ProgramLine> lines) {
    int first = lastOf(target, lines);
    for (int k = first - 1; k >= 0 && lines.get(k).phase() == lines.get(first).phase(); k--) {
      first = lines.get(k).target().equals(target) ? k : first;
    }
    return first;
  }

  /** The index of the last line of an iteration that gives a name its value. */
  private static int lastOf(String target, List<ProgramLine> lines) {
    for (int k = lines.size() - 1; k >= 0; k--) {
      ProgramLine line = lines.get(k);
      if (line.phase() != Phase.START && line.target().equals(target)) {
        return k;
      }
    }
    throw new FormulaException(AlteredWords.noLine(target));
  }

  /** The lines of one part, in order. */
  public List<ProgramLine> lines(Phase phase) {
    List<ProgramLine> some = new ArrayList<>();
    for (ProgramLine line : lines) {
      if (line.phase() == phase) {
        some.add(line);
      }
    }
    return some;
  }

  /** The lines that a mistake has written, in order. */
  public List<ProgramLine> altered() {
    List<ProgramLine> some = new ArrayList<>();
    for (ProgramLine line : lines) {
      if (line.isAltered()) {
        some.add(line);
      }
    }
    return some;
  }
}
