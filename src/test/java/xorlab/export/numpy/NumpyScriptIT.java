package xorlab.export.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;
import xorlab.Reference;
import xorlab.data.Curve;
import xorlab.data.Dataset;
import xorlab.data.DatasetName;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.export.Experiments;
import xorlab.export.Python;
import xorlab.export.state.ShareLink;
import xorlab.training.LossReportInterval;
import xorlab.training.Timeline;

/**
 * Compares what the scripts print in NumPy with the lab's own losses.
 *
 * <p>The tolerance is 1e-9 of each loss, while a run is stable: NumPy adds in another order, and a
 * run can amplify such differences to the size of the loss. A loss counts as stable if it stays the
 * same, to 1e-9, when the learning rate is larger by a relative 1e-13, which is many times the
 * rounding errors.
 *
 * <p>The daily breadth has few cases, since {@code NumpyRunsTest} compares the trainer with
 * recorded runs of NumPy for every setting: this test needs to cover only the text of the scripts.
 */
class NumpyScriptIT {
  private static final double TOLERANCE = 1e-9;

  /** An absolute tolerance, for numbers that are 1e-17 in one and 0 in the other. */
  private static final double NOTHING = 1e-15;

  @Test
  void printTheLossesOfTheLabForEveryPairOfSettings() {
    List<Named<Experiment>> experiments = new ArrayList<>(Experiments.ofNumpyRuns());
    experiments.addAll(Experiments.ofAllPairs());
    assertTrue(experiments.size() > 130, experiments.size() + " experiments");
    experiments = Breadth.sample(12, experiments);
    List<String> printed = run(experiments.stream().map(named -> named.getPayload()).toList());
    int lines = 0;
    int steady = 0;
    for (int i = 0; i < printed.size(); i++) {
      Experiment experiment = experiments.get(i).getPayload();
      List<String> script = printed.get(i).lines().toList();
      lines += script.size();
      steady += compared(experiment, script, experiments.get(i).getName());
    }
    // Of all pairs, ten runs are not: a sample may have two of them.
    double least = Breadth.current() == Breadth.EXHAUSTIVE ? 0.95 : 0.8;
    assertTrue(steady > least * lines, steady + " of " + lines + " losses are steady");
  }

  /** All settings that decide which lines a script has, each value with every other. */
  @Test
  void printTheLossesOfTheLabForEveryNetworkAndEveryWayToTrainIt() {
    List<Experiment> experiments = Experiments.ofAllScripts();
    assertEquals(8 * 4 * 2 * 3 * 2 * 3 * 2, experiments.size());
    experiments = Breadth.sample(48, experiments);
    List<String> printed = run(experiments);
    for (int i = 0; i < printed.size(); i++) {
      List<String> script = printed.get(i).lines().toList();
      compared(experiments.get(i), script, "experiment " + i + ": " + settings(experiments.get(i)));
    }
  }

  /** Starts, an activation for each layer, a rate that decays, shuffled batches and inputs. */
  @Test
  void printTheLossesOfTheLabForWhatAScriptHasOnlyIfItIsUsed() {
    List<String> settings =
        List.of(
            "start=xavier&seed=7",
            "start=he&activation=relu&layers=8&learning-rate=0.05",
            "start=small&seed=7&layers=4,3&learning-rate=0.5",
            "start=uniform&layers=5&activation=tanh&learning-rate=0.2",
            "activation=tanh,relu&layers=4,3&learning-rate=0.1",
            "activation=relu,sine,softplus&layers=4,3,2&seed=7&learning-rate=0.05",
            "activation=softplus,leaky-relu&layers=3,3&output=tanh&learning-rate=0.02",
            "data=points&points=3.5,150,0;5,190.2,1;4.2,171.5,1;6,163,0&scale=true",
            "data=points&points=7,1e-3,0;7,2e-3,1;7,5e-3,0&scale=true&learning-rate=0.5",
            "decay=0.05",
            "decay=0.1&optimizer=momentum&learning-rate=0.2&frozen=0",
            "decay=0.02&optimizer=adam&learning-rate=0.1&batch=3",
            "shuffle=true&batch=1&learning-rate=0.3",
            "shuffle=true&batch=3&seed=4294967295&optimizer=adam&learning-rate=0.1&decay=0.01",
            "shuffle=true&batch=30&data=moons&layers=4&learning-rate=0.02&decay=0.01",
            "inputs=x1,x2,x1*x2&layers=",
            "inputs=x1*x2&layers=3",
            "inputs=x2,x1,x1^2,x2^2,sin(x1),sin(x2)&data=moons&batch=30&learning-rate=0.01",
            "inputs=sin(x2),x1^2&data=circle&layers=4,3&start=he&shuffle=true&batch=7"
                + "&learning-rate=0.005&l2=0.01&decay=0.1");
    List<Experiment> experiments = settings.stream().map(Experiments::of).toList();
    List<String> printed = run(experiments);
    for (int i = 0; i < printed.size(); i++) {
      List<String> script = printed.get(i).lines().toList();
      assertEquals(8, script.size(), settings.get(i));
      assertTrue(compared(experiments.get(i), script, settings.get(i)) > 4, settings.get(i));
    }
  }

  private static String settings(Experiment experiment) {
    return ShareLink.fragment(experiment, 0);
  }

  /** Compares the stable losses of a script, and returns their number. */
  private static int compared(Experiment experiment, List<String> printed, String name) {
    int stride = LossReportInterval.of(experiment.iterations());
    Timeline lab = new Timeline(experiment);
    arrives(lab, experiment.iterations());
    int lines = printed.size() - (experiment.hasTest() ? 1 : 0); // the last has both losses
    List<String> script = printed.subList(0, lines);
    if (lab.hasStopped()) {
      script = printed.subList(0, lines - 1);
      assertEquals(
          "The run stops: at iteration " + lab.iteration() + " " + reason(experiment) + ".",
          printed.get(script.size()),
          name);
    } else if (lab.iteration() < experiment.iterations()) {
      script = printed.subList(0, lines - 1);
      assertEquals(
          "The run ends: iteration " + (lab.iteration() + 1) + " has a number that is not finite.",
          printed.get(script.size()),
          name);
    }
    assertEquals(lab.iteration() / stride + 1, script.size(), name);
    Timeline disturbed = new Timeline(disturbed(experiment));
    int steady = 0;
    for (int line = 0; line < script.size(); line++) {
      String[] words = script.get(line).split(" ");
      assertEquals(Integer.toString(line * stride), words[0], name);
      if (arrives(lab, line * stride) && arrives(disturbed, line * stride)) {
        double loss = lab.state().loss();
        double tolerance = Math.abs(loss) * TOLERANCE + NOTHING;
        if (Math.abs(disturbed.state().loss() - loss) <= tolerance) {
          assertEquals(loss, Double.parseDouble(words[1]), tolerance, name + " " + words[0]);
          steady++;
        }
      }
    }
    return steady;
  }

  private static String reason(Experiment experiment) {
    return switch (experiment.get(Setting.STOP).kind()) {
      case NEVER -> throw new AssertionError("It has no rule.");
      case RIGHT -> "every point is right";
      case TEST -> "the test loss has risen by a tenth while the train loss has fallen";
      case LOSS -> "the loss is at most " + experiment.text(Setting.STOP);
    };
  }

  /** Each rule, alone and with what changes the lines around it. */
  @Test
  void stopWhereTheLabDoes() {
    String overfits =
        "data=moons&noise=60&count=40&test=50&layers=8,8&activation=tanh&optimizer=adam"
            + "&learning-rate=0.03&stop=";
    List<String> settings =
        List.of(
            "stop=right",
            "stop=0.5",
            "stop=1e9",
            "start=by-hand&stop=right",
            "stop=1.2&l1=0.01",
            "data=or&stop=right&batch=2&shuffle=true&learning-rate=0.3",
            overfits + "test",
            overfits + "test&l2=0.01",
            overfits + "5&l1=0.001",
            overfits + "test&batch=5");
    List<Experiment> experiments = settings.stream().map(Experiments::of).toList();
    List<String> printed = run(experiments);
    for (int i = 0; i < printed.size(); i++) {
      String name = settings.get(i);
      assertTrue(printed.get(i).contains("The run stops: at iteration "), name);
      compared(experiments.get(i), printed.get(i).lines().toList(), name);
    }
  }

  @Test
  void printWhatTheNotebookPrinted() {
    // notebook-output.csv holds what the notebook itself printed
    List<String> notebook = Reference.lines("notebook-output.csv");
    List<String> printed = run(List.of(Experiment.defaults())).get(0).lines().toList();
    assertEquals(notebook.size() + 1, printed.size());
    for (int i = 0; i < notebook.size(); i++) {
      String[] expected = notebook.get(i).split(",");
      String[] words = printed.get(i).split(" ");
      assertEquals(expected[0], words[0]);
      double loss = Double.parseDouble(expected[1]);
      assertEquals(loss, Double.parseDouble(words[1]), 1e-12 * loss);
    }
  }

  @Test
  void drawThePointsOfTheLab() {
    List<Experiment> experiments = new ArrayList<>();
    for (DatasetName data : DatasetName.values()) {
      for (String drawn : List.of("", "count=37&noise=20", "count=6&seed=9", "noise=100")) {
        experiments.add(Experiments.of(drawn).with(Setting.DATA, data));
      }
    }
    for (Curve curve : Curve.values()) {
      Experiment experiment = Experiments.of("data=function&seed=5&count=1000");
      experiments.add(experiment.with(Setting.FUNCTION, curve));
    }
    String print = "\nprint(*X.ravel(), *y.ravel())\n";
    List<String> scripts = new ArrayList<>();
    for (Experiment experiment : experiments) {
      String script = NumpyScript.of(experiment);
      scripts.add(script.substring(0, script.indexOf("# Forward")) + print);
    }
    List<?> printed = (List<?>) Python.with("numpy").run("run_scripts.py", scripts);
    for (int i = 0; i < scripts.size(); i++) {
      Dataset data = experiments.get(i).data();
      double[] numbers =
          Stream.of(printed.get(i).toString().trim().split(" "))
              .mapToDouble(Double::parseDouble)
              .toArray();
      double[] expected =
          DoubleStream.concat(
                  DoubleStream.of(data.X().values()), DoubleStream.of(data.y().values()))
              .toArray();
      assertArrayEquals(expected, numbers, 1e-12, settings(experiments.get(i)));
    }
  }

  @Test
  void knowThatZeroTimesInfinityIsNothingInACrossEntropy() {
    // sigmoid(50) is 1 in doubles, so that log(1 - 1) has the factor 0
    String certain = "data=or&layers=&start=weights&weights=100,100,-50&iterations=20";
    Experiment experiment = Experiments.of(certain);
    assertEquals(1, new Timeline(experiment).state().prediction().get(3, 0));
    List<String> printed = run(List.of(experiment)).get(0).lines().toList();
    assertEquals(2, compared(experiment, printed, certain));
  }

  @Test
  void printTheLossesOfTheLabWhereThePlainFormulaIsInfinite() {
    List<String> settings =
        List.of(
            "layers=64&seed=2&iterations=2",
            "layers=&start=weights&weights=0,2000,-1000&iterations=2&learning-rate=0.5",
            "learning-rate=50&iterations=3&seed=1262542921");
    List<Experiment> experiments = settings.stream().map(Experiments::of).toList();
    List<String> printed = run(experiments);
    for (int i = 0; i < printed.size(); i++) {
      List<String> script = printed.get(i).lines().toList();
      assertEquals(script.size(), compared(experiments.get(i), script, settings.get(i)));
      assertTrue(lossesOfSums(experiments.get(i)) > 0, settings.get(i));
    }
  }

  private static int lossesOfSums(Experiment experiment) {
    Timeline timeline = new Timeline(experiment);
    int count = 0;
    for (int k = 0; k <= experiment.iterations(); k++) {
      arrives(timeline, k);
      count += timeline.state().pass().isLossOfSums() ? 1 : 0;
    }
    return count;
  }

  @Test
  void printTheLossesWithThePenaltyOnTheWeights() {
    List<String> settings =
        List.of(
            "l1=0.01",
            "l2=0.1&layers=&data=or",
            "l1=0.003&l2=0.01&layers=4,3&activation=tanh&learning-rate=0.1&batch=3",
            "l2=0.05&optimizer=adam&learning-rate=0.1&frozen=0,7&loss=squared-error");
    List<Experiment> experiments = settings.stream().map(Experiments::of).toList();
    List<String> printed = run(experiments);
    for (int i = 0; i < printed.size(); i++) {
      List<String> script = printed.get(i).lines().toList();
      assertEquals(8, compared(experiments.get(i), script, settings.get(i)), settings.get(i));
    }
  }

  @Test
  void endWhereTheRunEndsInTheLab() {
    Experiment experiment =
        Experiments.of("output=identity&activation=leaky-relu&learning-rate=0.5&iterations=20");
    List<String> script = run(List.of(experiment)).get(0).lines().toList();
    assertTrue(compared(experiment, script, "diverging") > 0);
    assertTrue(script.get(script.size() - 1).startsWith("The run ends: iteration 7 "));
  }

  @Test
  void holdTheSamePointsBackAndPrintBothLosses() {
    List<String> settings =
        List.of(
            "test=25",
            "data=moons&test=40&seed=7&layers=4&activation=tanh&learning-rate=0.02",
            "data=spiral&test=90&optimizer=adam&learning-rate=0.01&batch=7&iterations=45",
            "data=circle&test=1&loss=squared-error&output=tanh&learning-rate=0.001",
            "data=points&test=50&points=0,0,0;0.5,1,1;-1.25,0.75,1;1,-1,0;2,3e-05,1&seed=3",
            "data=points&points=3.5,150,0;5,190.2,1;4.2,171.5,1;6,163,0&scale=true&test=25",
            "data=blobs&test=33&output=identity&learning-rate=0.5&iterations=60");
    List<Experiment> experiments = settings.stream().map(Experiments::of).toList();
    List<String> printed = run(experiments);
    for (int i = 0; i < printed.size(); i++) {
      Experiment experiment = experiments.get(i);
      List<String> script = printed.get(i).lines().toList();
      int end = script.size() - 1;
      assertTrue(compared(experiment, script, settings.get(i)) > 0);
      Timeline lab = new Timeline(experiment);
      lab.seek(experiment.iterations(), Integer.MAX_VALUE);
      double train = lab.lossAt(lab.iteration()) / experiment.data().points();
      double test = lab.testLossAt(lab.iteration()) / experiment.test().points();
      String[] words = script.get(end).split(" ");
      assertEquals("train", words[0]);
      assertEquals(train, Double.parseDouble(words[1]), train * TOLERANCE, settings.get(i));
      assertEquals("test", words[2]);
      assertEquals(test, Double.parseDouble(words[3]), test * TOLERANCE, settings.get(i));
    }
  }

  @Test
  void keepEveryBitOfGivenWeightsAndPoints() {
    String thirds = "0.3333333333333333,-0.1,1e-17,-0,5e-324,1.7976931348623157e308,0,0,1";
    String points = "0.1,-0.3333333333333333,1;1e16,-0,0";
    Experiment experiment =
        Experiments.of("data=points&points=" + points + "&start=weights&weights=" + thirds);
    String print =
        "\nprint([float(x).hex() for x in [*W[1].ravel(), *b[1].ravel(), *W[2].ravel(),"
            + " *b[2].ravel(), *X.ravel()]])\n";
    String script = NumpyScript.of(experiment);
    String untrained = script.substring(0, script.indexOf("# Forward")) + print;
    String numbers = (thirds + "," + points.replace(",1;", ",").replace(",-0,0", ",-0"));
    String expected = "print([float(x).hex() for x in [" + numbers + "]])";
    List<?> printed =
        (List<?>) Python.with("numpy").run("run_scripts.py", List.of(untrained, floats(expected)));
    assertEquals(printed.get(1), printed.get(0));
  }

  /** -0 is no float in Python; -0.0 is. */
  private static String floats(String code) {
    return code.replace(",-0,", ",-0.0,").replace(",-0]", ",-0.0]");
  }

  private static boolean arrives(Timeline timeline, int iteration) {
    timeline.seek(iteration, Integer.MAX_VALUE);
    return timeline.iteration() == iteration;
  }

  private static Experiment disturbed(Experiment experiment) {
    double alpha = experiment.learningRate() * (1 + 1e-13);
    return experiment.withText(Setting.LEARNING_RATE, Double.toString(alpha)).orElseThrow();
  }

  private static List<String> run(List<Experiment> experiments) {
    List<String> scripts = experiments.stream().map(NumpyScript::of).toList();
    List<?> printed = (List<?>) Python.with("numpy").run("run_scripts.py", scripts);
    return printed.stream().map(Object::toString).toList();
  }
}
