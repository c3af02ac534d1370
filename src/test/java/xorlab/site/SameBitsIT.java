package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.openqa.selenium.json.Json;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.server.SiteServer;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/**
 * The JVM, JavaScript and WebAssembly give the same bits: every weight, bias, loss and prediction
 * of whole runs, in every browser.
 */
@DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
class SameBitsIT {
  /** The notebook's run, and runs with different arithmetic. */
  private static final List<String> EXPERIMENTS =
      List.of(
          "",
          "layers=4,3,2&seed=4294967295&learning-rate=0.3",
          "activation=sine&layers=8&learning-rate=0.2",
          "activation=softplus&layers=3,3&output=tanh&learning-rate=0.02",
          "data=moons&layers=3&activation=relu&optimizer=adam&learning-rate=0.05&batch=64",
          "data=spiral&layers=8,8&activation=tanh&optimizer=momentum&learning-rate=0.001",
          "data=function&function=cubic&noise=15&count=60&test=30&layers=4&start=he"
              + "&learning-rate=0.02&stop=18",
          "data=spiral&noise=10&inputs=sin(x2),x1,x2,x1^2,x2^2,x1*x2,sin(x1)&layers=4,3"
              + "&activation=tanh,relu&start=xavier&l1=0.001&l2=0.01&learning-rate=0.005",
          "batch=3&shuffle=true&decay=0.05&start=uniform&optimizer=adam&learning-rate=0.1",
          "data=points&points=5.25,350,0;4.5,300,0;7,320.5,1;6.5,150,1&scale=true&start=small");

  /** The runs of new labs, one after another, which show only the predictions. */
  private static final String BITS_OF_RUNS =
      """
      const bits = number => new BigUint64Array(new Float64Array([number]).buffer)[0].toString(16);
      const runs = [];
      for (const settings of experiments) {
        const lab = document.createElement('xor-lab');
        for (const [name, text] of new URLSearchParams(settings)) lab.setAttribute(name, text);
        lab.setAttribute('view', 'predictions');
        lab.setAttribute('engine', engine);
        document.querySelector('main').prepend(lab);
        const runsOn = () => lab.shadowRoot.querySelector('.engine').textContent;
        while (!runsOn().includes(`on ${engine === 'js' ? 'JavaScript' : 'WebAssembly'}.`)) {
          await new Promise(requestAnimationFrame);
        }
        const lines = [runsOn()];
        for (let k = 0; k <= 140; k++) {
          lab.seek(k);
          const {iteration, loss, weights, biases, predictions} = lab.state;
          const layers = weights.map((W, i) => [W, biases[i]]);
          lines.push(
              [iteration, ...[loss, layers, predictions].flat(Infinity).map(bits)].join(' '));
        }
        runs.push(lines);
        lab.remove();
      }
      return runs;
      """;

  @InEveryBrowser
  void javaScriptHasThoseOfTheJvm(Tab tab) {
    assertSameBits(tab, "js", "JavaScript");
  }

  @InEveryBrowser
  void webAssemblyHasThoseOfTheJvm(Tab tab) {
    assertSameBits(tab, "wasm", "WebAssembly");
  }

  private static void assertSameBits(Tab tab, String engine, String name) {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, "");
      String given =
          "const engine = '" + engine + "', experiments = " + new Json().toJson(EXPERIMENTS) + ";";
      List<?> runs = (List<?>) tab.run(given + BITS_OF_RUNS);
      assertEquals(EXPERIMENTS.size(), runs.size());
      for (int i = 0; i < EXPERIMENTS.size(); i++) {
        List<String> expected = new ArrayList<>();
        expected.add("Runs on " + name + ". Nothing leaves this browser.");
        expected.addAll(bitsOnTheJvm(experiment(EXPERIMENTS.get(i))));
        assertSame(expected, (List<?>) runs.get(i), name + ", " + EXPERIMENTS.get(i));
      }
    }
  }

  /** Line by line, so that a failure names the first iteration that differs. */
  private static void assertSame(List<String> expected, List<?> lines, String run) {
    for (int k = 0; k < expected.size(); k++) {
      assertEquals(expected.get(k), lines.get(k), run + ", iteration " + (k - 1));
    }
    assertEquals(expected.size(), lines.size());
  }

  private static Experiment experiment(String settings) {
    SettingTexts texts = new SettingTexts();
    for (String setting : settings.split("&")) {
      String[] nameAndText = setting.split("=", 2);
      if (nameAndText.length == 2) {
        texts.put(nameAndText[0], nameAndText[1]);
      }
    }
    ParsedExperiment reading = ParsedExperiment.parse(texts);
    assertEquals(List.of(), reading.problems());
    return reading.experiment();
  }

  private static List<String> bitsOnTheJvm(Experiment experiment) {
    Timeline timeline = new Timeline(experiment);
    List<String> lines = new ArrayList<>();
    for (int k = 0; k <= 140; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      IterationState state = timeline.state();
      StringJoiner line = new StringJoiner(" ").add(Integer.toString(state.iteration()));
      line.add(bits(state.loss()));
      for (double parameter : state.flat()) {
        line.add(bits(parameter));
      }
      for (double prediction : state.prediction().values()) {
        line.add(bits(prediction));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String bits(double number) {
    return Long.toHexString(Double.doubleToRawLongBits(number));
  }
}
