package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.openqa.selenium.Keys;
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
        0L, tab.evaluate("document.querySelectorAll(`[until=\"" + name + "\"][hidden]`).length"));
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
