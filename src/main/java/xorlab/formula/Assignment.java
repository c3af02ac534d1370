package xorlab.formula;

import java.util.ArrayList;
import java.util.List;
import xorlab.formula.tree.FormulaException;
import xorlab.formula.tree.MathML;
import xorlab.formula.tree.TermWriter;
import xorlab.words.FormulaWords;

/**
 * A line "name = expression".
 *
 * @param name in its canonical spelling
 */
public record Assignment(String name, Formula formula) {
  /**
   * Parses a line.
   *
   * @throws FormulaException if it is no assignment
   */
  public static Assignment parse(String line) {
    Parser.Line parsed = Parser.line(line);
    return new Assignment(parsed.name(), new Formula(parsed.expression()));
  }

  /**
   * Parses lines, of which blank ones and those that begin with # are skipped.
   *
   * @throws FormulaException if a line is no assignment; the message says which, if there are
   *     several
   */
  public static List<Assignment> parseAll(String lines) {
    List<Assignment> assignments = new ArrayList<>();
    boolean several = lines.trim().indexOf('\n') >= 0;
    int number = 1;
    for (int start = 0; start <= lines.length(); number++) {
      int newline = lines.indexOf('\n', start);
      int end = newline < 0 ? lines.length() : newline;
      String line = lines.substring(start, end).trim();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        try {
          assignments.add(parse(lines.substring(start, end)));
        } catch (FormulaException e) {
          throw several ? inLine(number, start, e) : e;
        }
      }
      start = end + 1;
    }
    return assignments;
  }

  private static FormulaException inLine(int number, int start, FormulaException problem) {
    int position =
        problem.position() == FormulaException.UNKNOWN
            ? FormulaException.UNKNOWN
            : start + problem.position();
    return new FormulaException(FormulaWords.inLine(number, problem.getMessage()), position);
  }

  /** Elements of MathML, to stand in a {@code <math>}: the name, =, and the expression. */
  public String mathML(TermWriter term) {
    return term.write(name, MathML.name(name)) + MathML.operator("=") + formula.mathML(term);
  }

  /** The canonical text. */
  public String text() {
    return name + " = " + formula.text();
  }
}
