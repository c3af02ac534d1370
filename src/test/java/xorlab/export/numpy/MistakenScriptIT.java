package xorlab.export.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.type.MistakeNames;
import xorlab.export.Experiments;
import xorlab.export.Python;
import xorlab.mistake.training.MistakeTraining;
import xorlab.training.Timeline;

/** Scripts of experiments with mistakes, run by Python. */
class MistakenScriptIT {
  private static final double TOLERANCE = 1e-7;

  @BeforeAll
  static void installMistakes() {
    MistakeTraining.install();
    MistakenProgramSteps.install();
  }

  @Test
  void printTheLossesOfTheLabForEveryMistake() {
    List<Experiment> experiments = new ArrayList<>();
    for (String name : Breadth.sample(30, MistakeNames.ALL)) {
      experiments.add(Experiments.of("iterations=20&mistake=" + name));
    }
    assertPrintTheLossesOfTheLab(experiments);
  }

  @Test
  void printTheLossesOfTheLabForOtherNetworks() {
    assertPrintTheLossesOfTheLab(
        List.of(
            Experiments.of("iterations=20&mistake=hidden-derivative,bias-sign&layers=3,4"),
            Experiments.of("iterations=20&mistake=hidden-derivative-of-a1&activation=tanh"),
            Experiments.of("iterations=20&mistake=updated-w2&activation=relu&data=and"),
            Experiments.of("iterations=20&mistake=mean-gradient&layers=&data=or"),
            Experiments.of("iterations=20&mistake=bias-sign&decay=0.1&start=he"),
            Experiments.of("iterations=20&mistake=learning-rate-large&decay=0.5&start=uniform"),
            Experiments.of("iterations=20&mistake=online&decay=0.2&learning-rate=0.3"),
            Experiments.of("iterations=20&mistake=online&inputs=x1,x2,x1*x2&learning-rate=0.3"),
            Experiments.of("iterations=20&mistake=bias-sign&inputs=sin(x1),x2^2&layers=3,4"),
            Experiments.of(
                "iterations=20&mistake=hidden-derivative&layers=3,4&activation=tanh,softplus"),
            Experiments.of("iterations=20&mistake=online&data=circle&layers=4&learning-rate=0.01"),
            Experiments.of(
                "iterations=20&mistake=hidden-only-a1&output=identity&learning-rate=0.1"),
            Experiments.of("iterations=20&mistake=dw2-from-x&activation=softplus&seed=3"),
            Experiments.of("iterations=20&mistake=bias-gradient-one-sum&activation=leaky-relu"),
            Experiments.of("iterations=20&mistake=hidden-mean&activation=sine&layers=2,2"),
            Experiments.of("iterations=20&mistake=dw2-from-a2&l1=0.01&l2=0.02"),
            Experiments.of("iterations=20&mistake=mean-gradient&l2=0.1&layers=3,2"),
            Experiments.of("iterations=20&mistake=online&l1=0.01&learning-rate=0.1"),
            Experiments.of("iterations=20&mistake=dw1-transposed,bias-sign&l1=0.02&l2=0.01")));
  }

  /** A notebook's other cells use what these define. */
  @Test
  void haveTheChangedLineWithACommentInScriptAndNotebook() {
    Experiment experiment = Experiments.of("mistake=hidden-derivative");
    String script = NumpyScript.of(experiment);
    assertTrue(
        script.contains(
            "    # altered; the right line is dZ1 = dA1 * A1 * (1 - A1)\n    dZ1 = dA1\n"),
        script);
    assertTrue(script.contains("# It has a mistake: dZ₁ is computed without"), script);
    String notebook = JupyterNotebook.of(experiment);
    assertTrue(notebook.contains("# altered; the right line is dZ1"), notebook);
    assertTrue(notebook.contains("def forward(X):"), notebook);
  }

  @Test
  void stopWhereTheLabDoes() {
    assertPrintTheLossesOfTheLab(
        List.of(
            Experiments.of("iterations=20&mistake=hidden-derivative&stop=2.9"),
            Experiments.of("iterations=20&mistake=online&data=and&stop=right"),
            Experiments.of("iterations=20&mistake=bias-sign&data=or&stop=right&l1=0.01"),
            Experiments.of("iterations=20&mistake=mean-gradient&stop=0.1")));
  }

  private static void assertPrintTheLossesOfTheLab(List<Experiment> experiments) {
    List<String> scripts = experiments.stream().map(NumpyScript::of).toList();
    List<?> printed = (List<?>) Python.with("numpy").run("run_scripts.py", scripts);
    for (int i = 0; i < scripts.size(); i++) {
      Experiment experiment = experiments.get(i);
      assertEquals(1, experiment.get(Setting.MISTAKE).isEmpty() ? 0 : 1);
      String name = experiment.text(Setting.MISTAKE);
      Timeline timeline = new Timeline(experiment);
      timeline.seek(20, Integer.MAX_VALUE);
      assertEquals(
          timeline.hasStopped(), printed.get(i).toString().contains("The run stops: "), name);
      for (String line : printed.get(i).toString().lines().toList()) {
        String[] words = line.split(" ");
        if (line.startsWith("The run ends: iteration")) {
          timeline.seek(20, Integer.MAX_VALUE);
          assertEquals((timeline.iteration() + 1) + "", words[4], name);
        } else if (line.startsWith("The run stops: at iteration")) {
          timeline.seek(20, Integer.MAX_VALUE);
          assertTrue(timeline.hasStopped(), name);
          assertEquals(timeline.iteration() + "", words[5], name);
        } else {
          timeline.seek(Integer.parseInt(words[0]), Integer.MAX_VALUE);
          double loss = timeline.state().loss();
          String printedLoss = words[1].replace("inf", "Infinity").replace("nan", "NaN");
          assertEquals(
              loss, Double.parseDouble(printedLoss), TOLERANCE * Math.abs(loss), name + " " + line);
        }
      }
    }
  }
}
