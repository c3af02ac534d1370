import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.formula.Assignment;
import xorlab.formula.Formula;
import xorlab.formula.tree.FormulaException;
import xorlab.lesson.GradientGaps;
import xorlab.lesson.HandSweep;
import xorlab.lesson.LessonState;
import xorlab.lesson.LessonValues;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/**
 * What a chapter's expressions mean when it opens: the state of its figure, and the variables of
 * the page.
 */
final class ChapterState {
  /** Variables of the survey figure, 0 before it has run. */
  private static final List<String> OF_SURVEY =
      List.of("survey_runs", "survey_solved", "survey_layers");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  private final ParsedExperiment parsed;
  private final Map<String, Double> variables = new HashMap<>();
  private final List<String> bets;
  private final Experiment experiment;
  private final Timeline timeline;
  private final LessonValues values;

  /** The state of a chapter with one figure, which has one lab. */
  ChapterState(ChapterFile chapter) {
    SettingTexts texts = new SettingTexts();
    for (Attribute attribute : chapter.lab().attributes()) {
      texts.add(attribute.getKey(), attribute.getValue());
    }
    parsed = ParsedExperiment.parse(texts);
    OF_SURVEY.forEach(name -> variables.put(name, 0.0));
    experiment = parsed.experiment();
    timeline = new Timeline(experiment);
    seek(experiment.at());
    values = values();
    for (Element slider : chapter.body().select("xor-slider[name], xor-bet[name]")) {
      variables.put(slider.attr("name"), initialValue(slider, values));
    }
    bets = chapter.body().select("xor-bet").eachAttr("name");
  }

  /** The values of the state that the figure opens with; variables may be added. */
  private LessonValues values() {
    IterationState state = timeline.state();
    LessonState shown =
        LessonState.of(
            experiment.network(),
            experiment.data(),
            state.flat(),
            experiment.learningRate(),
            state.iteration());
    return new LessonValues(shown, variables);
  }

  /** A slider that sets a parameter begins with it, a bet with its lowest value. */
  private static double initialValue(Element slider, LessonValues start) {
    if (slider.hasAttr("sets")) {
      try {
        return start.matrix(slider.attr("sets")).get(0, 0);
      } catch (FormulaException e) {
        return 0; // which the checks report
      }
    }
    return number(slider.attr(slider.hasAttr("value") ? "value" : "min")).orElse(0);
  }

  /** The expressions of an {@code <xor-set>}. */
  static List<String> parameters(Element set) {
    return Arrays.stream(set.attr("parameters").split(",")).map(String::strip).toList();
  }

  /** A number in an attribute; empty if it is none. */
  static OptionalDouble number(String text) {
    try {
      return OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private void seek(int iteration) {
    timeline.seek(iteration, Integer.MAX_VALUE);
  }

  Experiment experiment() {
    return experiment;
  }

  /** Sentences about attributes of the lab that are not valid. */
  List<String> problems() {
    return parsed.problems();
  }

  /** The figure's run, trained to its end, at the iteration that the figure opens with. */
  Timeline run() {
    seek(experiment.iterations());
    seek(experiment.at());
    return timeline;
  }

  /** Whether an expression depends on what the reader has still to give. */
  boolean isUnknown(String expression) {
    return NAME.matcher(expression).results().anyMatch(name -> bets.contains(name.group()));
  }

  /** What is wrong with an expression; empty if it has a value. */
  Optional<String> problem(String expression) {
    return problem(() -> values.matrix(expression));
  }

  /** What is wrong with lines of a backward pass. */
  Optional<String> problemOfGaps(String lines) {
    return problem(() -> GradientGaps.of(values, Assignment.parseAll(lines)));
  }

  /** What is wrong with the lines of a computation that the reader sweeps. */
  Optional<String> problemOfSweep(String lines) {
    return problem(() -> new HandSweep(values, Assignment.parseAll(lines)));
  }

  private static Optional<String> problem(Runnable evaluation) {
    try {
      evaluation.run();
      return Optional.empty();
    } catch (FormulaException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** Whether an expression that has a value is true. */
  boolean holds(String expression) {
    return values.holds(Formula.parse(expression));
  }

  /** The value of an expression as the prose shows it. */
  String text(String expression, int places, boolean isPercentage) {
    return values.text(expression, places, isPercentage);
  }
}
