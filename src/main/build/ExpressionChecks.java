import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import xorlab.experiment.LinkParser;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.formula.tree.FormulaException;

/**
 * Checks that the expressions of a chapter have values in the state that its figure opens with, so
 * that their names exist and their shapes fit, and that its tasks are not met from the start.
 */
final class ExpressionChecks {
  /** Attributes that hold one expression. */
  private static final Map<String, List<String>> EXPRESSIONS =
      Map.of(
          "xor-value, xor-entry", List.of("of"),
          "xor-meter", List.of("of", "from", "to", "low", "high"),
          "xor-slider", List.of("sets"),
          "xor-search", List.of("maximize"));

  private final ChapterFile chapter;
  private final ChapterState state;
  private final JavaSources sources;
  private final Faults faults;

  private ExpressionChecks(
      ChapterFile chapter, ChapterState state, JavaSources sources, Faults faults) {
    this.chapter = chapter;
    this.state = state;
    this.sources = sources;
    this.faults = faults;
  }

  static void run(ChapterFile chapter, ChapterState state, JavaSources sources, Faults faults) {
    ExpressionChecks checks = new ExpressionChecks(chapter, state, sources, faults);
    checks.settings();
    checks.attributes();
    checks.lines();
    checks.variables();
    checks.tasks();
    checks.java();
  }

  private void fault(Element at, String message) {
    faults.add(chapter.file(), at, message);
  }

  /**
   * @return whether it has a value
   */
  private boolean expression(Element at, String expression) {
    Optional<String> problem = state.problem(expression);
    problem.ifPresent(reason -> fault(at, "\"" + expression.strip() + "\": " + reason));
    return problem.isEmpty();
  }

  private void settings() {
    for (String problem : state.problems()) {
      fault(chapter.lab(), problem);
    }
    for (Element button : chapter.body().select("[data-xor-set]")) {
      for (String problem : settingProblems(button.attr("data-xor-set"))) {
        fault(button, problem);
      }
    }
    for (Element button : chapter.body().select("[data-xor-seek]")) {
      if (!button.attr("data-xor-seek").matches("\\d+")) {
        fault(button, "data-xor-seek is the number of an iteration.");
      }
    }
  }

  /** What is wrong with settings as in an address. A setting without a value is removed. */
  static List<String> settingProblems(String query) {
    SettingTexts texts =
        LinkParser.parse(query, text -> URLDecoder.decode(text, StandardCharsets.UTF_8));
    SettingTexts given = new SettingTexts();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.text(i).isEmpty() || !LessonElements.isSetting(texts.name(i))) {
        given.add(texts.name(i), texts.text(i));
      }
    }
    return ParsedExperiment.parse(given).problems();
  }

  private void attributes() {
    EXPRESSIONS.forEach(
        (selector, names) -> {
          for (Element element : chapter.body().select(selector)) {
            names.stream()
                .filter(element::hasAttr)
                .forEach(n -> expression(element, element.attr(n)));
          }
        });
    for (Element term : chapter.body().select("xor-term[of]")) {
      for (String name : names(term.attr("of"))) {
        expression(term, name);
      }
      if (term.hasAttr("as") && !term.attr("as").matches("error|signal|result")) {
        fault(term, "A term is marked as error, signal or result, and not " + term.attr("as"));
      }
    }
    for (Element code : chapter.body().select("xor-code[of]")) {
      expression(code, code.attr(code.hasAttr("accepts") ? "accepts" : "of"));
      for (String name : names(code.attr("uses"))) {
        expression(code, name);
      }
    }
    for (Element set : chapter.body().select("xor-set[parameters]")) {
      List<String> values = ChapterState.parameters(set);
      int parameters = state.experiment().network().parameterCount();
      if (values.size() != parameters) {
        fault(set, "The network has " + parameters + " parameters, and here are " + values.size());
      }
      for (String value : values) {
        expression(set, value);
      }
    }
  }

  /** Formulas, and the lines of programs. */
  private void lines() {
    for (Element element : chapter.body().select("xor-formula, xor-matrices")) {
      try {
        expression(element, FormulaMarkup.expression(element.wholeText().strip()));
      } catch (FormulaException e) {
        fault(element, e.getMessage());
      }
    }
    for (Element gaps : chapter.body().select("xor-gaps")) {
      state.problemOfGaps(gaps.wholeText().strip()).ifPresent(reason -> fault(gaps, reason));
    }
    for (Element sweep : chapter.body().select("xor-sweep")) {
      state.problemOfSweep(sweep.wholeText().strip()).ifPresent(reason -> fault(sweep, reason));
      for (String name : names(sweep.attr("wrt"))) {
        expression(sweep, name);
      }
    }
  }

  /** Names with blanks between. */
  private static List<String> names(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(name -> !name.isEmpty()).toList();
  }

  private void variables() {
    for (Element slider : chapter.body().select("xor-slider")) {
      for (String attribute : List.of("min", "max", "step", "value")) {
        boolean isNumber = ChapterState.number(slider.attr(attribute)).isPresent();
        if (slider.hasAttr(attribute) && !isNumber) {
          fault(slider, "The slider's " + attribute + " is not a number.");
        }
      }
      if (slider.attr("name").isEmpty() && slider.attr("sets").isEmpty()) {
        fault(slider, "A slider needs a name, or a parameter that it sets.");
      }
    }
    for (Element number : chapter.body().select("[digits]")) {
      if (!number.attr("digits").matches("\\d|1[0-7]")) {
        fault(number, "The digits after the point are a number from 0 to 17.");
      }
    }
    for (Element search : chapter.body().select("xor-search[over]")) {
      for (String name : names(search.attr("over"))) {
        if (chapter.body().select("xor-slider[name=" + name + "]").isEmpty()) {
          fault(search, "There is no slider " + name + " to search over.");
        }
      }
    }
  }

  private void tasks() {
    for (Element task : chapter.body().select("xor-task")) {
      List<Element> messages = task.select("[when]");
      boolean areFine = true;
      for (Element message : messages) {
        areFine &= expression(message, message.attr("when"));
      }
      List<String> inputs = task.select("xor-entry, xor-code").eachAttr("of");
      if (Set.copyOf(inputs).size() < inputs.size()) {
        fault(task, "Two of its inputs ask for the same: what is typed is kept by that.");
      }
      if (task.hasAttr("goal") && expression(task, task.attr("goal")) && areFine) {
        start(task, messages);
      }
    }
  }

  private void start(Element task, List<Element> messages) {
    boolean hasInput = !task.select(LessonElements.INPUTS).isEmpty();
    if (state.holds(task.attr("goal")) && !hasInput) {
      fault(task, "The goal holds already when the chapter opens: " + task.attr("goal"));
    }
    List<String> conditions = new ArrayList<>(messages.stream().map(m -> m.attr("when")).toList());
    conditions.add(task.attr("goal"));
    if (conditions.stream().noneMatch(state::holds)) {
      fault(task, "At the start no <p when> holds. Add a last one with when=\"1\".");
    }
  }

  private void java() {
    for (Element pre : chapter.body().select("pre[data-language=Java]")) {
      for (String line : pre.wholeText().strip().split("\n")) {
        if (!line.isBlank() && !sources.have(line)) {
          fault(
              pre,
              "No file of src/main/java has the line \""
                  + line.strip()
                  + "\". Copy it from there.");
        }
      }
    }
  }
}
