package xorlab.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Reading;
import xorlab.training.Texts;
import xorlab.training.Timeline;

/**
 * The JVM, JavaScript and WebAssembly give the same bits: every weight, bias, loss and prediction
 * of whole runs, in every browser.
 */
class SameBitsIT {
  private static final String BITS_OF_A_RUN =
      """
      const lab = document.querySelector('xor-lab');
      const bits = number => new BigUint64Array(new Float64Array([number]).buffer)[0].toString(16);
      const lines = [];
      for (let k = 0; k <= 140; k++) {
        lab.seek(k);
        const {iteration, loss, weights, biases, predictions} = lab.state;
        const layers = weights.map((W, i) => [W, biases[i]]);
        lines.push([iteration, ...[loss, layers, predictions].flat(Infinity).map(bits)].join(' '));
      }
      return lines;
      """;

  @InEveryBrowser
  void theNotebooksRun(Tab tab) {
    assertSameBits(tab, "");
  }

  @InEveryBrowser
  void aDeeperNetworkFromAnotherSeed(Tab tab) {
    assertSameBits(tab, "layers=4,3,2&seed=4294967295&learning-rate=0.3");
  }

  @InEveryBrowser
  void sines(Tab tab) {
    assertSameBits(tab, "activation=sine&layers=8&learning-rate=0.2");
  }

  @InEveryBrowser
  void softplus(Tab tab) {
    assertSameBits(tab, "activation=softplus&layers=3,3&output=tanh&learning-rate=0.02");
  }

  @InEveryBrowser
  void adamOverBatchesOfMadePoints(Tab tab) {
    assertSameBits(
        tab, "data=moons&layers=3&activation=relu&optimizer=adam&learning-rate=0.05&batch=64");
  }

  @InEveryBrowser
  void momentumOnTheSpiral(Tab tab) {
    assertSameBits(
        tab, "data=spiral&layers=8,8&activation=tanh&optimizer=momentum&learning-rate=0.001");
  }

  private static void assertSameBits(Tab tab, String settings) {
    Experiment experiment = experiment(settings);
    List<String> onTheJvm = bitsOnTheJvm(experiment);
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, settings + "&engine=js");
      assertSame(onTheJvm, tab.run(BITS_OF_A_RUN), "JavaScript");
      assertTrue(Site.text(tab, ".engine").startsWith("Runs on JavaScript"));

      Site.open(tab, server, settings + "&engine=wasm");
      tab.await(Site.INSIDE + ".querySelector('.engine').textContent.includes('WebAssembly')");
      assertEquals("Runs on WebAssembly; nothing leaves this browser.", Site.text(tab, ".engine"));
      assertSame(onTheJvm, tab.run(BITS_OF_A_RUN), "WebAssembly");
    }
  }

  /** Line by line, so that a failure names the first iteration that differs. */
  private static void assertSame(List<String> expected, Object actual, String engine) {
    List<?> lines = (List<?>) actual;
    for (int k = 0; k < expected.size(); k++) {
      assertEquals(expected.get(k), lines.get(k), engine + ", iteration " + k);
    }
    assertEquals(expected.size(), lines.size());
  }

  private static Experiment experiment(String settings) {
    Texts texts = new Texts();
    for (String setting : settings.split("&")) {
      String[] nameAndText = setting.split("=", 2);
      if (nameAndText.length == 2) {
        texts.put(nameAndText[0], nameAndText[1]);
      }
    }
    Reading reading = Reading.of(texts);
    assertEquals(List.of(), reading.problems());
    return reading.experiment();
  }

  private static List<String> bitsOnTheJvm(Experiment experiment) {
    Timeline timeline = new Timeline(experiment);
    List<String> lines = new ArrayList<>();
    for (int k = 0; k <= 140; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      Moment moment = timeline.now();
      StringJoiner line = new StringJoiner(" ").add(Integer.toString(k)).add(bits(moment.loss()));
      for (double parameter : moment.flat()) {
        line.add(bits(parameter));
      }
      for (double prediction : moment.prediction().values()) {
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
