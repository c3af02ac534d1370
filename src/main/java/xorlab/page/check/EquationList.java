package xorlab.page.check;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.MathElements;
import xorlab.check.AlteredEquation;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/**
 * The altered equations, each below the right one. What only one of them has is lit there, and a
 * hole in the other.
 */
final class EquationList {
  private final HTMLElement equations;
  private final HTMLElement lines;

  EquationList(HTMLElement section) {
    equations = section.querySelector(".equations");
    lines = section.querySelector(".code-lines");
  }

  /**
   * @param isConvention whether both are right
   * @param withCode whether to show the line of code too
   */
  void show(List<AlteredEquation> altered, boolean isConvention, boolean withCode) {
    equations.clear();
    equations.setHidden(altered.isEmpty());
    lines.clear();
    lines.setHidden(altered.isEmpty() || !withCode);
    for (AlteredEquation equation : altered) {
      List<Difference> parts =
          Difference.between(
              Pieces.ofMathML(equation.rightMathML()), Pieces.ofMathML(equation.alteredMathML()));
      Dom.add(
          equations,
          "span",
          isConvention ? CheckWords.LAB_EQUATION : CheckWords.RIGHT_EQUATION);
      if (equation.right().isEmpty()) {
        Dom.add(equations, "p", CheckWords.NO_LINE);
      } else {
        addEquation(parts, true);
      }
      Dom.add(
          equations,
          "span",
          isConvention ? CheckWords.YOUR_EQUATION : CheckWords.GIVES_YOUR_NUMBERS);
      addEquation(parts, false);
      if (withCode) {
        addCode(equation);
      }
    }
  }

  private void addEquation(List<Difference> parts, boolean isRight) {
    HTMLElement math = MathElements.add(Dom.add(equations, "p"), "math");
    for (Difference part : parts) {
      List<String> own = isRight ? part.left() : part.right();
      List<String> other = isRight ? part.right() : part.left();
      if (part.isCommon()) {
        MathElements.append(math, String.join("", own));
      } else {
        HTMLElement row = MathElements.add(math, "mrow");
        row.setAttribute("class", own.isEmpty() ? "hole" : "lit");
        MathElements.append(row, String.join("", own.isEmpty() ? other : own));
      }
    }
  }

  /** The right line, with what the altered one lacks; else the altered one. */
  private void addCode(AlteredEquation equation) {
    HTMLElement line = Dom.add(lines, "code");
    boolean isAdded = equation.right().isEmpty();
    for (Difference part :
        Difference.between(Pieces.ofCode(equation.right()), Pieces.ofCode(equation.altered()))) {
      String text = String.join("", isAdded ? part.right() : part.left());
      if (!text.isEmpty()) {
        Dom.add(line, part.isCommon() ? "span" : "mark", text);
      }
    }
  }
}
