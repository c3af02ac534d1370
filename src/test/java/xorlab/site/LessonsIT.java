package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import xorlab.Breadth;

/** The puzzle, the single neuron, and the findings about a run. */
@InChromium
class LessonsIT extends ChromiumPage {
  @Test
  void thePuzzleIsBegunAndSolvedByKeyboardAlone() {
    Site.open(tab, server, "");
    InputMethod.tabTo(tab, ".example");
    Site.awaitExamples(tab);
    tab.type(Keys.END.toString());
    tab.await("!" + Site.INSIDE + ".querySelector('.puzzle').hidden");
    assertEquals(
        List.of(0L),
        tab.evaluate(
            "[...new Set("
                + Site.LAB
                + ".state.weights.concat("
                + Site.LAB
                + ".state.biases).flat(Infinity))]"));
    assertEquals("2 of 4 correct: (0,1) and (1,0) are still classified as 0.", progress());
    InputMethod.tabTo(tab, ".ask");
    enter();
    assertTrue(Site.text(tab, ".hint").startsWith("Let h₁ count"), Site.text(tab, ".hint"));
    enter();
    assertEquals(
        "h₁ should be 0, 1, 1 and 2, the sum of the inputs. Set W1[0,0] = 1 and W1[0,1] = 1.",
        Site.text(tab, ".hint"));
    for (String weight : List.of("W1[0,0]", "W1[0,1]")) {
      InputMethod.tabTo(tab, ".parameter");
      tab.type(weight);
      assertTrue(Site.value(tab, ".parameter").startsWith(weight), Site.value(tab, ".parameter"));
      tab.type(Keys.TAB.toString());
      tab.type("1" + Keys.ENTER);
      Site.settle(tab);
    }
    InputMethod.tabTo(tab, ".follow");
    enter();
    assertTrue(Site.text(tab, ".hint").startsWith("h₂ should be 0, 0, 0 and 1"));
    enter();
    assertEquals("Solved: 4 of 4 correct with your own nine numbers.", progress());
    assertEquals(0L, tab.evaluate(Site.LAB + ".state.loss"));
    InputMethod.tabTo(tab, ".leave");
    enter();
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.puzzle').hidden"));
    assertEquals("2.9991464995409807", tab.evaluate("String(" + Site.LAB + ".state.loss)"));
  }

  @Test
  void oneNeuronCannotDoItAndItsSumsShowWhy() {
    Site.reopen(tab, server, "layers=");
    Site.await(tab, ".sums", "z(0,1)");
    for (String button : List.of(".step", ".step", ".to-end")) {
      List<?> sums =
          (List<?>)
              tab.evaluate(
                  Site.INSIDE
                      + ".querySelector('.sums').textContent.split('\\n')"
                      + ".map(line => line.split(' = ')[2])");
      assertEquals(2, sums.size());
      assertEquals(sums.get(0), sums.get(1));
      Site.press(tab, button);
    }
    assertTrue(Site.text(tab, ".neuron").contains("So at least one point is always wrong."));
    assertTrue(Site.text(tab, ".neuron").contains("A single neuron gets at most 3 correct."));
    Site.reopen(tab, server, "layers=&data=and");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.neuron').hidden"));
  }

  @ParameterizedTest
  @CsvSource({
    "start=zeros, 0, stay equal",
    "activation=relu&learning-rate=1, 2, 0 at every point",
    "output=identity&iterations=400, 400, 'The next update overshoots'",
    "seed=8&iterations=5000, 5000, The gradient is nearly 0",
    "'start=weights&weights=90,90,-90,-90,40,40,1,1,0', 0, saturated"
  })
  void findingsAreShownWhenTheyOccur(String settings, int iteration, String text) {
    Site.reopen(tab, server, settings);
    if (iteration > 0) {
      assertFalse(Site.text(tab, ".finding").contains(text), Site.text(tab, ".finding"));
      tab.run(Site.LAB + ".seek(" + iteration + ");");
      tab.await(Site.LAB + ".state.diverged || " + Site.LAB + ".state.iteration === " + iteration);
    }
    Site.await(tab, ".finding", text);
    assertTrue(Site.text(tab, ".finding").contains(text), Site.text(tab, ".finding"));
  }

  /** Daily, half of them on each width. */
  static List<Arguments> runs() {
    return Breadth.sample(
        5,
        List.of(
            arguments("", 1280),
            arguments("", 360),
            arguments("layers=", 1280),
            arguments("layers=", 360),
            arguments("activation=relu&learning-rate=1", 360),
            arguments("output=identity&iterations=200", 1280),
            arguments("output=identity&iterations=200", 360),
            arguments("seed=8&iterations=500", 360),
            arguments("start=zeros", 360),
            arguments("data=circle&layers=4&activation=tanh&learning-rate=0.02", 1280)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whileItTrainsEverySectionKeepsItsPlace(String settings, int width) {
    tab.resize(width, 900);
    try {
      Site.reopenStudy(tab, server, settings);
      Site.choose(tab, ".speed select", 4);
      tab.run("scrollTo({top: 0, behavior: 'instant'});"); // what comes into view finds its words
      Site.settle(tab);
      Site.settle(tab);
      assertEquals(
          List.of(),
          tab.run(
              """
              const lab = document.querySelector('xor-lab');
              const sections = [...lab.shadowRoot.querySelectorAll('.panel')];
              const places = () => sections.map(s => {
                const box = s.getBoundingClientRect();
                return [s.className, box.x, box.y + scrollY, box.width, box.height].join(' ');
              });
              lab.play();
              await new Promise(requestAnimationFrame);
              const before = places(), moved = new Set();
              for (;;) {
                await new Promise(requestAnimationFrame);
                if (!lab.playing) break; // at rest there are other words
                places().forEach((place, i) => {
                  if (place !== before[i]) moved.add(before[i] + ' -> ' + place);
                });
              }
              return [...moved];
              """));
    } finally {
      tab.resize(1280, 900);
    }
  }

  private static String progress() {
    return Site.text(tab, ".puzzle .progress");
  }

  private static void enter() {
    tab.type(Keys.ENTER.toString());
    Site.settle(tab);
  }
}
