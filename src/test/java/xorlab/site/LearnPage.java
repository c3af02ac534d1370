package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import xorlab.data.Dataset;
import xorlab.lesson.LessonState;
import xorlab.lesson.LessonValues;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.server.SiteServer;

/** A chapter of the lesson, as its reader uses it. */
final class LearnPage {
  private final Tab tab;
  private final SiteServer server;

  LearnPage(Tab tab, SiteServer server) {
    this.tab = tab;
    this.server = server;
  }

  /** Opens a chapter as a reader does who has never been here. */
  void open(String chapter) {
    tab.go(server.url("learn.html"));
    tab.run("localStorage.clear();");
    reopen(chapter);
  }

  /** Opens a chapter with what the reader has done before. */
  void reopen(String chapter) {
    tab.go(server.url("learn/" + chapter + ".html"));
    tab.await("customElements.get('xor-task') && " + Site.LAB + "?.state");
    tab.await(Site.INSIDE + ".querySelector('.lab:not([aria-busy])')");
    Site.settle(tab);
  }

  List<?> names(String element) {
    return (List<?>)
        tab.evaluate(
            "[...document.querySelectorAll('" + element + "')].map(e => e.getAttribute('name'))");
  }

  /** Chooses first a wrong answer of a prediction, then the right one, by the buttons. */
  void predict(String name) {
    String prediction = named("xor-predict", name);
    String right = prediction + ".choices.findIndex(c => c.label.hasAttribute('data-right'))";
    long place = (Long) tab.evaluate(right);
    choose(prediction, place == 0 ? 1 : 0);
    assertTrue(verdict(prediction).startsWith("Not this time."), verdict(prediction));
    choose(prediction, place);
    assertTrue(verdict(prediction).startsWith("Right."), verdict(prediction));
    assertEquals(
        0L,
        tab.evaluate(
            "document.querySelectorAll(`:not(xor-label)[until=\"" + name + "\"][hidden]`).length"));
  }

  private void choose(String prediction, long choice) {
    tab.click(prediction + ".querySelectorAll('.answers button')[" + choice + "]");
    Site.settle(tab);
  }

  private String verdict(String prediction) {
    return (String) tab.evaluate(prediction + ".querySelector('.verdicts .shown').innerText");
  }

  /** Opens the three helps of a task, one after another. */
  void askForHelp(String task) {
    for (int i = 0; i < 3; i++) {
      String help = named("xor-task", task) + ".querySelectorAll('details.help')[" + i + "]";
      tab.click(help + ".querySelector('summary')");
      assertTrue(((String) tab.evaluate(help + ".innerText")).length() > 20, task);
    }
  }

  /** Types a number or a line into a field of a task, and presses Enter. */
  void type(String task, String element, String of, String text) {
    String field =
        named("xor-task", task) + ".querySelector('" + element + "[of=\"" + of + "\"] input')";
    tab.click(field);
    tab.run(field + ".select();");
    tab.type(text + Keys.ENTER);
    Site.settle(tab);
  }

  void enter(String task, String of, String number) {
    type(task, "xor-entry", of, number);
  }

  void write(String task, String of, String line) {
    type(task, "xor-code", of, line);
  }

  /** Moves a slider to a value, as a reader does who drags it there. */
  void slide(String attribute, String name, double value) {
    tab.run(
        "const input = document.querySelector('xor-slider["
            + attribute
            + "=\""
            + name
            + "\"] input'); input.value = "
            + value
            + "; input.dispatchEvent(new Event('input', {bubbles: true}));");
    Site.settle(tab);
  }

  /** Presses the button of the page with these words. */
  void press(String words) {
    tab.click(
        "[...document.querySelectorAll('.prose button, .live button')].find(b => !b.disabled"
            + " && b.checkVisibility() && b.textContent.trim() === "
            + Script.quote(words)
            + ")");
    Site.settle(tab);
  }

  boolean isMet(String task) {
    return (Boolean) tab.evaluate(named("xor-task", task) + ".met");
  }

  void awaitMet(String task) {
    tab.await(named("xor-task", task) + ".met");
    tab.await(named("xor-task", task) + ".querySelector('[data-met]').matches('.shown')");
  }

  /**
   * Compares every number in the prose with what the JVM computes from the lab's state and the
   * variables of the page.
   */
  void checkNumbers() {
    String read =
        """
        const lab = document.querySelector('xor-lab'), {weights, biases, iteration} = lab.state;
        const {widths, activation, output, loss, learningRate, X, y} = lab.network;
        const sliders = [...document.querySelectorAll('xor-slider[name]')];
        return {
          widths, activation, output, loss, iteration,
          alpha: String(learningRate),
          points: X.map((x, i) => [...x, y[i][0]].map(String)),
          parameters: weights.flatMap((W, i) => [...W.flat(), ...biases[i].flat()]).map(String),
          variables: Object.fromEntries([
            ['point', '0'],
            ...sliders.map(slider => [slider.getAttribute('name'), slider.input.value])]),
          values: [...document.querySelectorAll('xor-value:not([at=fixed])')]
              .filter(value => value.textContent !== '?' && !/survey_|bet/.test(value.outerHTML))
              .map(value => [value.getAttribute('of'), value.getAttribute('digits') ?? '3',
                  String(value.hasAttribute('percent')), value.textContent]),
        };
        """;
    Map<?, ?> page = (Map<?, ?>) tab.run(read);
    LessonValues values = values(page);
    for (Object entry : (List<?>) page.get("values")) {
      List<?> value = (List<?>) entry;
      String of = (String) value.get(0);
      int digits = Integer.parseInt((String) value.get(1));
      assertEquals(values.text(of, digits, value.get(2).equals("true")), value.get(3), of);
    }
  }

  private static LessonValues values(Map<?, ?> page) {
    List<Integer> widths =
        ((List<?>) page.get("widths")).stream().map(width -> ((Long) width).intValue()).toList();
    NetworkSpec network =
        new NetworkSpec(
            widths,
            activation(page.get("activation")),
            activation(page.get("output")),
            page.get("loss").equals(Loss.CROSS_ENTROPY.token())
                ? Loss.CROSS_ENTROPY
                : Loss.SQUARED_ERROR);
    List<?> points = (List<?>) page.get("points");
    Dataset data = Dataset.zeros(points.size());
    for (int i = 0; i < points.size(); i++) {
      double[] point = numbers(points.get(i));
      data.set(i, point[0], point[1], point[2]);
    }
    Map<String, Double> variables = new HashMap<>();
    ((Map<?, ?>) page.get("variables"))
        .forEach((name, value) -> variables.put((String) name, number(value)));
    int iteration = ((Long) page.get("iteration")).intValue();
    return new LessonValues(
        LessonState.of(
            network, data, numbers(page.get("parameters")), number(page.get("alpha")), iteration),
        variables);
  }

  private static Activation activation(Object token) {
    return Arrays.stream(Activation.values())
        .filter(activation -> activation.token().equals(token))
        .findFirst()
        .orElseThrow();
  }

  private static double[] numbers(Object texts) {
    return ((List<?>) texts).stream().mapToDouble(LearnPage::number).toArray();
  }

  private static double number(Object text) {
    return Double.parseDouble((String) text);
  }

  /** How far one is, in the words of a task. */
  String progress(String task) {
    return (String)
        tab.evaluate(
            "(" + named("xor-task", task) + ".querySelector('.progress .shown')?.innerText ?? '')");
  }

  static String named(String element, String name) {
    return "document.querySelector('" + element + "[name=\"" + name + "\"]')";
  }
}
