import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Turns the prose of a chapter into what a page shows before its scripts run, or without them: with
 * numbers, formulas, definitions, answers and helps.
 */
final class Prose {
  private static final String DEFAULT_PLACES = "3";

  private final ChapterState state;
  private final PageTemplate parts;
  private final Element body;

  private Prose(ChapterFile chapter, ChapterState state, PageTemplate parts) {
    this.state = state;
    this.parts = parts;
    body = chapter.document().clone().body();
  }

  /** The body of a chapter, its figure included, with all of this done. */
  static Element of(ChapterFile chapter, ChapterState state, PageTemplate parts) {
    Prose prose = new Prose(chapter, state, parts);
    prose.body.filter((node, depth) -> isComment(node));
    prose.values();
    prose.formulas();
    prose.terms();
    prose.definitions();
    prose.predictions();
    prose.tasks();
    prose.codes();
    return prose.body;
  }

  private static NodeFilter.FilterResult isComment(Node node) {
    return node instanceof Comment
        ? NodeFilter.FilterResult.REMOVE
        : NodeFilter.FilterResult.CONTINUE;
  }

  private void values() {
    for (Element value : body.select("xor-value")) {
      value.text(text(value));
    }
  }

  /** The number that an {@code <xor-value>} shows when the chapter opens. */
  private String text(Element value) {
    String places = value.hasAttr("digits") ? value.attr("digits") : DEFAULT_PLACES;
    return state.isUnknown(value.attr("of"))
        ? "?"
        : state.text(value.attr("of"), Integer.parseInt(places), value.hasAttr("percent"));
  }

  private void formulas() {
    for (Element formula : body.select("xor-formula")) {
      String source = formula.wholeText().strip();
      if (formula.hasAttr("inline")) {
        formula.after(FormulaMarkup.inline(source));
        formula.remove();
      } else {
        display(formula, source);
      }
    }
  }

  private void display(Element formula, String source) {
    String number = formula.attr("n");
    Element line = new Element("div").addClass("formula").attr("data-formula", source);
    if (!formula.id().isEmpty()) {
      line.id(formula.id());
    }
    line.append(FormulaMarkup.display(source));
    if (!number.isEmpty()) {
      line.appendElement("span").addClass("number").text("(" + number + ")");
    }
    List<String> names = FormulaMarkup.terms(source);
    if (!names.isEmpty()) {
      Element terms = line.appendElement("span").addClass("terms");
      terms.append(parts.part("in-the-figure", Map.of()));
      for (String name : names) {
        String mark = FormulaMarkup.mark(name, source);
        terms.appendElement("xor-term").attr("of", name).attr("as", mark).text(name);
      }
    }
    formula.replaceWith(line);
  }

  /** The text of a term becomes mathematics if it is a name or an expression. */
  private void terms() {
    for (Element term : body.select("xor-term")) {
      if (term.children().isEmpty() && FormulaMarkup.isMathematics(term.text())) {
        term.html(FormulaMarkup.inline(term.text()));
      }
    }
  }

  private void definitions() {
    for (Element term : body.select("dfn[data-term]")) {
      String id = term.attr("data-term");
      Element link = new Element("a").attr("href", Course.GLOSSARY + "#" + id);
      link.html(term.html());
      term.empty().appendChild(link);
      term.id("term-" + id);
    }
  }

  private void predictions() {
    for (Element prediction : body.select("xor-predict")) {
      Element choices = prediction.selectFirst("> dl");
      choices.after(parts.part("answers", Map.of("answers", choices.outerHtml())));
      choices.remove();
    }
  }

  private void tasks() {
    for (Element task : body.select("xor-task")) {
      Element helps = task.selectFirst("> ol[data-help]");
      List<String> steps = helps.children().stream().map(Element::html).toList();
      helps.after(
          parts.part(
              "helps", Map.of("hint", steps.get(0), "where", steps.get(1), "way", steps.get(2))));
      helps.remove();
    }
  }

  /** Lines of code that follow each other become one list. */
  private void codes() {
    for (Element pre : body.select("pre[data-language]")) {
      Element before = pre.previousElementSibling();
      boolean goesOn = before != null && before.hasClass("codes");
      Element codes = goesOn ? before : new Element("div").addClass("codes");
      Element list = goesOn ? codes.child(0) : codes.appendElement("dl");
      if (!goesOn) {
        pre.before(codes);
      }
      list.appendElement("dt").text(pre.attr("data-language"));
      pre.removeAttr("data-language");
      list.appendElement("dd").appendChild(pre);
    }
  }
}
