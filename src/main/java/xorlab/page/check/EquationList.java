package xorlab.page.check;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.MathElements;
import xorlab.check.AlteredEquation;
import xorlab.check.text.Difference;
import xorlab.check.text.Pieces;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/**
 * The altered equations, each below the right one. What only one of them has is lit there, and a
 * hole in the other.
 */
final class EquationList {
  /** More equations than these are counted only: they differ in the same way. */
  private static final int MOST = 3;

  private static final int MOST_OF_CONVENTION = 1;

  private final HTMLElement equations;
  private final HTMLElement lines;

  EquationList(HTMLElement section) {
    equations = section.querySelector(".equations");
    lines = section.querySelector(".code-lines");
  }

  /**
   * @param variable whose equation comes first, if it is among them
   * @param isConvention whether both are right
   * @param withCode whether to show the line of code too
   */
  void show(
      List<AlteredEquation> altered, String variable, boolean isConvention, boolean withCode) {
    equations.clear();
    equations.setHidden(altered.isEmpty());
    lines.clear();
    lines.setHidden(altered.isEmpty() || !withCode);
    List<AlteredEquation> shown = new ArrayList<>();
    for (AlteredEquation equation : altered) {
      boolean isFirst = equation.altered().startsWith(variable + " ");
      shown.add(isFirst ? 0 : shown.size(), equation);
    }
    int most = isConvention ? MOST_OF_CONVENTION : MOST;
    for (AlteredEquation equation : shown.subList(0, Math.min(most, shown.size()))) {
      List<Difference> parts =
          Difference.between(
              Pieces.ofMathML(equation.rightMathML()), Pieces.ofMathML(equation.alteredMathML()));
      Dom.add(
          equations, "span", isConvention ? CheckWords.LAB_EQUATION : CheckWords.RIGHT_EQUATION);
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
    if (shown.size() > most) {
      Dom.add(equations, "span", "");
      Dom.add(equations, "small", CheckWords.moreEquations(shown.size() - most));
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
