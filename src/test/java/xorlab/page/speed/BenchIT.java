package xorlab.page.speed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import xorlab.server.SiteServer;
import xorlab.site.Browser;
import xorlab.site.DailyIn;
import xorlab.site.InEveryBrowser;
import xorlab.site.Tab;

/** The bench program gives correct results on both engines; the benchmark measures its speed. */
@DailyIn(Browser.CHROMIUM)
class BenchIT {
  /** Losses after 120 epochs of XOR as the notebook prints them. */
  private static final double[] NOTEBOOK = {
    2.9991464995409807,
    2.850067543754094,
    2.5045921819726082,
    1.5756597251036364,
    0.5779054501565161,
    0.3097308274202594,
    0.2028529568023768
  };

  @InEveryBrowser
  void itLearnsAndDrawsAsPlainJavaScriptDoes(Tab tab) {
    try (SiteServer server = ContestantPage.serve()) {
      Proof plain = proof(tab, server, Contestant.PLAIN);
      for (Contestant engine : List.of(Contestant.LAB_JS, Contestant.LAB_WASM)) {
        Proof lab = proof(tab, server, engine);
        assertEquals(List.of(), lab.differences(plain, Likeness.SAME), engine.title);
        assertArrayEquals(NOTEBOOK, lab.of("xor"), engine.title);
        assertEquals(NOTEBOOK[6], lab.of("frame")[0], engine.title);
        assertArrayEquals(surveyOnTheJvm(), lab.of("survey"), engine.title);
        assertArrayEquals(spiralOnTheJvm(), lab.of("spiral"), engine.title);
      }
    }
  }

  private static Proof proof(Tab tab, SiteServer server, Contestant contestant) {
    return new ContestantPage(tab, server, contestant).proof();
  }

  private static double[] surveyOnTheJvm() {
    SurveyBenchmark survey = new SurveyBenchmark();
    survey.train(1);
    return new double[] {survey.solved(), survey.sumOfLosses()};
  }

  private static double[] spiralOnTheJvm() {
    WorkloadRunner learner = new WorkloadRunner(Workload.spiral());
    double scale = 1.0 / 1000; // as scripts/xor-lab.js makes a mean of halves of our sum
    double[] losses = new double[5];
    int[] epochs = {0, 1, 3, 10, 50};
    for (int i = 0; i < epochs.length; i++) {
      learner.epochs(epochs[i] - (i == 0 ? 0 : epochs[i - 1]));
      losses[i] = learner.loss() * scale;
    }
    return losses;
  }
}
