package xorlab.mistake.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.mistake.Mistakes;
import xorlab.mistake.StepProgram;
import xorlab.mistake.StepRun;
import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.numeric.Matrix;
import xorlab.training.IterationState;
import xorlab.training.KernelPlan;
import xorlab.training.Timeline;

/** Timelines of experiments with mistakes. */
class MistakenTimelineTest {
  /** NumPy's losses of seed 0, as the programs with each mistake print them. */
  private static final Path LOSSES = Path.of("src/test/resources/xorlab/mistake/losses.csv");

  private static final int[] ITERATIONS = {0, 1, 20, 139};

  /** Of a number; chaos grows the last digits in which exp differs. */
  private static final double RELATIVE = 1e-6;

  @BeforeAll
  static void installMistakes() {
    MistakeTraining.install();
  }

  static List<String> lines() throws IOException {
    List<String> lines = Files.readAllLines(LOSSES);
    return lines.subList(1, lines.size());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theLossesAreThoseOfNumPy(String line) {
    String[] cells = line.split(",");
    Timeline timeline = new Timeline(experiment("mistake=" + cells[0]));
    for (int i = 0; i < ITERATIONS.length; i++) {
      double expected = cells[i + 1].equals("nan") ? Double.NaN : Double.parseDouble(cells[i + 1]);
      boolean arrived = timeline.seek(ITERATIONS[i], Integer.MAX_VALUE);
      boolean isThere = arrived && timeline.iteration() == ITERATIONS[i];
      if (isThere && Double.isFinite(expected)) {
        double loss = timeline.state().loss();
        assertEquals(expected, loss, RELATIVE * Math.abs(expected), "at " + ITERATIONS[i]);
      }
    }
    timeline.seek(0, Integer.MAX_VALUE);
    assertEquals(Double.parseDouble(cells[1]), timeline.state().loss(), 1e-12);
  }

  /** Also where a line uses what the iteration before has kept. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden-derivative",
        "gradients-accumulate",
        "online",
        "start-positive",
        "labels-turned",
        "w1-transposed-forward",
        "hidden-derivative,bias-sign",
        "dw2-from-a2&l1=0.01&l2=0.02",
        "dw1-transposed&l2=0.1&seed=7",
        "online&l1=0.01"
      })
  void everyIterationIsThatOfTheProgram(String mistakes) {
    Experiment experiment = experiment("mistake=" + mistakes);
    Timeline timeline = new Timeline(experiment);
    StepRun run = run(experiment);
    for (int k = 0; k <= 100; k++) {
      timeline.seek(k, 1);
      IterationState state = timeline.state();
      run.pass();
      if (Double.isFinite(run.loss())) {
        assertEquals(run.loss(), state.loss(), 1e-14 * run.loss(), "iteration " + k);
      }
      assertEquals(run.get("W1"), state.parameters().W[1]);
      assertEquals(run.get("A2"), state.prediction());
      assertEquals(run.get("dZ1"), state.pass().backward.dZ[1]);
      assertEquals(run.get("db2"), state.pass().backward.db[2]);
      run.update();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden-derivative", "gradients-accumulate", "weights-rounded"})
  void goingBackGivesTheSameBits(String mistake) {
    Timeline timeline = new Timeline(experiment("mistake=" + mistake));
    List<double[]> forth = new ArrayList<>();
    for (int k = 0; k <= 60; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      forth.add(timeline.state().flat());
    }
    for (int k = 60; k >= 0; k--) {
      timeline.seek(k, Integer.MAX_VALUE);
      assertArrayEquals(forth.get(k), timeline.state().flat(), "iteration " + k);
    }
  }

  /** A penalty has lines of its own, which mistakes in the others leave. */
  @Test
  void aMistakeLeavesThePenaltyAsItIs() {
    Experiment right = experiment("l1=0.01&l2=0.02");
    IterationState expected = new Timeline(right).state();
    IterationState state =
        new Timeline(experiment("l1=0.01&l2=0.02&mistake=hidden-derivative")).state();
    assertEquals(expected.loss(), state.loss());
    assertEquals(expected.pass().backward.dW[2], state.pass().backward.dW[2]);
    Matrix without =
        new Timeline(experiment("mistake=hidden-derivative")).state().pass().backward.dW[1];
    Matrix dW1 = state.pass().backward.dW[1];
    Matrix W1 = state.parameters().W[1];
    for (int k = 0; k < dW1.values().length; k++) {
      double w = W1.values()[k];
      assertEquals(
          without.values()[k] + 0.01 * Math.signum(w) + 0.02 * w, dW1.values()[k], "entry " + k);
    }
  }

  /** Each update of a point adds the whole penalty; so little a rate changes no weight. */
  @Test
  void onlineThePenaltyCountsForEachPoint() {
    IterationState none = new Timeline(experiment("learning-rate=1e-300")).state();
    IterationState online =
        new Timeline(experiment("mistake=online&l2=2&learning-rate=1e-300")).state();
    double squares = 0;
    for (int i = 1; i <= 2; i++) {
      for (double w : none.parameters().W[i].values()) {
        squares += w * w;
      }
    }
    assertEquals(none.loss() + 4 * squares, online.loss(), 1e-13);
    double w = none.parameters().W[1].get(0, 0);
    double slope = none.pass().backward.dW[1].get(0, 0);
    assertEquals(slope + 4 * 2 * w, online.pass().backward.dW[1].get(0, 0), 1e-13);
  }

  @Test
  void aDeepNetworkHasTheMistakeInEveryHiddenLayer() {
    Timeline timeline = new Timeline(experiment("mistake=hidden-derivative&layers=3,4"));
    IterationState state = timeline.state();
    assertEquals(state.pass().backward.dA[1], state.pass().backward.dZ[1]);
    assertEquals(state.pass().backward.dA[2], state.pass().backward.dZ[2]);
  }

  /** What figures compute over the plane is what the program predicts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "w1-transposed-forward",
        "w1-in-by-out",
        "hidden-without-activation",
        "hidden-derivative-without-activation",
        "w1-in-by-out,hidden-without-activation",
        "labels-of-or"
      })
  void theForwardPassOfFiguresIsThatOfTheProgram(String mistakes) {
    Timeline timeline = new Timeline(experiment("mistake=" + mistakes));
    timeline.seek(3, Integer.MAX_VALUE);
    IterationState state = timeline.state();
    ForwardPass pass = new ForwardPass(state.forwardNetwork(), state.data().X());
    pass.run(state.forwardParameters());
    assertArrayEquals(state.prediction().values(), pass.prediction().values(), 1e-15);
    boolean isLinear = mistakes.contains("without-activation");
    assertEquals(isLinear, state.forwardNetwork().activation(1) == Activation.IDENTITY);
  }

  @Test
  void aRightNetworkIsTrainedAsBefore() {
    Experiment right = experiment("mistake=none");
    assertTrue(KernelPlan.of(right).isPresent());
    assertTrue(KernelPlan.of(experiment("mistake=bias-sign")).isEmpty());
    Timeline timeline = new Timeline(right);
    timeline.seek(140, Integer.MAX_VALUE);
    assertEquals(right.network(), timeline.state().forwardNetwork());
  }

  /** Mistakes change alpha before it falls. */
  @ParameterizedTest
  @CsvSource({"bias-sign, 1", "learning-rate-large, 20", "online, 1"})
  void theLearningRateOfAProgramDecaysToo(String mistake, double factor) {
    Experiment experiment = experiment("learning-rate=0.01&decay=0.25&mistake=" + mistake);
    MistakenProgram program = new MistakenProgram(experiment, List.of(mistake));
    assertEquals(factor * 0.01, program.learningRateAt(0), 1e-17);
    assertEquals(factor * 0.01 / 2, program.learningRateAt(4), 1e-17);
    StepRun byItsLines = run(experiment);
    Timeline timeline = new Timeline(experiment);
    for (int k = 0; k <= 20; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      byItsLines.setAlpha(factor * 0.01 / (1 + 0.25 * k));
      byItsLines.pass();
      assertEquals(byItsLines.get("W2").get(0, 1), timeline.state().parameters().W[2].get(0, 1));
      byItsLines.update();
    }
    double last = timeline.state().loss();
    timeline.seek(3, Integer.MAX_VALUE);
    timeline.seek(20, Integer.MAX_VALUE);
    assertEquals(last, timeline.state().loss());
  }

  /** The loss of the sums, where the logarithm of the program's own has no number. */
  @Test
  void aLossWhoseLineIsRightIsFiniteWhereThePredictionIsRoundedToOne() {
    Timeline timeline =
        new Timeline(experiment("mistake=hidden-sign&start=weights&weights=0,0,0,0,0,0,0,0,900"));
    assertEquals(2 * 900, timeline.state().loss(), 1e-9);
  }

  private static StepRun run(Experiment experiment) {
    StepProgram program =
        StepProgram.right(experiment.network()).with(Mistakes.of(experiment.get(Setting.MISTAKE)));
    Matrix X = experiment.data().X();
    return new StepRun(
        program,
        experiment.start().parameters(experiment.network()),
        X,
        experiment.data().y(),
        experiment.learningRate(),
        Optional.of(experiment.get(Setting.SEED)));
  }

  static Experiment experiment(String query) {
    SettingTexts texts = new SettingTexts();
    for (String part : query.split("&")) {
      texts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
    }
    return ParsedExperiment.experiment(texts);
  }
}
