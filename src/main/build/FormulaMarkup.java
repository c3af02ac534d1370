import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xorlab.formula.Assignment;
import xorlab.formula.Formula;
import xorlab.formula.tree.FormulaException;
import xorlab.formula.tree.TermWriter;

/** Formulas as MathML. */
final class FormulaMarkup {
  /** An equals sign that is no part of a comparison. */
  private static final Pattern ASSIGNMENT = Pattern.compile("^[^=<>!]*=(?!=)");

  /** What looks like mathematics in a text: a name with its layer, one letter, or an operator. */
  private static final Pattern MATHEMATICS = Pattern.compile(".*[0-9*/+@\\[(.-].*|\\S|y_hat|alpha");

  /** Quantities that a figure can show. */
  private static final Pattern IN_FIGURE = Pattern.compile("(d?[WbZA]\\d|X|y|y_hat)(\\[.*])?");

  private FormulaMarkup() {}

  /** A formula within a line. */
  static String inline(String source) {
    return math("<math>", source, TermWriter.PLAIN);
  }

  /** A formula on its own line. The names in it are terms, which the page lights in its figure. */
  static String display(String source) {
    return math("<math display=\"block\">", source, (name, mathML) -> term(name, mathML, source));
  }

  /** The names in a formula that the figure can light, each once, in their order. */
  static List<String> terms(String source) {
    List<String> names = new ArrayList<>();
    math(
        "",
        source,
        (name, mathML) -> {
          if (IN_FIGURE.matcher(name).matches() && !names.contains(name)) {
            names.add(name);
          }
          return mathML;
        });
    return names;
  }

  /** How the figure marks a name of a formula. */
  static String mark(String name, String source) {
    String result = isAssignment(source) ? Assignment.parse(source).name() : "";
    return name.equals(result) ? "result" : name.startsWith("d") ? "error" : "signal";
  }

  private static String term(String name, String mathML, String source) {
    if (!IN_FIGURE.matcher(name).matches()) {
      return mathML;
    }
    return "<mrow class=\"term\" data-of=\"%s\" data-as=\"%s\">%s</mrow>"
        .formatted(name, mark(name, source), mathML);
  }

  private static String math(String start, String source, TermWriter terms) {
    String elements =
        isAssignment(source)
            ? Assignment.parse(source).mathML(terms)
            : Formula.parse(source).mathML(terms);
    return start + "<mrow>" + elements + "</mrow></math>";
  }

  private static boolean isAssignment(String source) {
    return ASSIGNMENT.matcher(source).find();
  }

  /** The expression of a formula: what is on the right of its equals sign, if it has one. */
  static String expression(String source) {
    return isAssignment(source) ? Assignment.parse(source).formula().text() : source;
  }

  /** Whether the text of a term is a formula, and not words. */
  static boolean isMathematics(String text) {
    if (!MATHEMATICS.matcher(text).matches()) {
      return false;
    }
    try {
      Formula.parse(text);
      return true;
    } catch (FormulaException e) {
      return false;
    }
  }
}
