package xorlab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.check.search.Hypothesis;
import xorlab.formula.tree.TermWriter;
import xorlab.mistake.ProgramLine;
import xorlab.mistake.ProgramLine.Phase;
import xorlab.mistake.StepProgram;

/** The lines in which a program with mistakes differs from the right one. */
final class Equations {
  private Equations() {}

  /** The altered lines beside the right ones, in the order of computation. */
  static List<AlteredEquation> of(Hypothesis hypothesis) {
    StepProgram right = hypothesis.rightProgram();
    StepProgram altered = hypothesis.program();
    List<AlteredEquation> equations = new ArrayList<>();
    for (ProgramLine line : altered.lines()) {
      if (!has(right, line)) {
        boolean isAdded = hasLine(altered, line, right);
        Optional<ProgramLine> before =
            isAdded ? Optional.empty() : find(right, line.phase(), line.target());
        equations.add(
            new AlteredEquation(
                before.map(ProgramLine::text).orElse(""),
                line.text(),
                before.map(other -> other.assignment().mathML(TermWriter.PLAIN)).orElse(""),
                line.assignment().mathML(TermWriter.PLAIN)));
      }
    }
    return equations;
  }

  /** Whether the right line for the same name is still there, so that this one follows it. */
  private static boolean hasLine(StepProgram altered, ProgramLine line, StepProgram right) {
    Optional<ProgramLine> before = find(right, line.phase(), line.target());
    return before.isPresent() && has(altered, before.get());
  }

  private static boolean has(StepProgram program, ProgramLine line) {
    for (ProgramLine other : program.lines()) {
      if (other.phase() == line.phase() && other.text().equals(line.text())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ProgramLine> find(StepProgram program, Phase phase, String target) {
    for (ProgramLine line : program.lines()) {
      if (line.phase() == phase && line.target().equals(target)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
