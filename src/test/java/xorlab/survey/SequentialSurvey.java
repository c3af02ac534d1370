package xorlab.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** The trainer's outcome of a run, evaluated after every update. */
record SequentialSurvey(int correctSince, int wrong, double loss) {
  static SequentialSurvey of(Experiment experiment, int iterations) {
    Timeline timeline = new Timeline(experiment);
    int correctSince = Results.NEVER;
    for (int k = 0; k <= iterations; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      IterationState now = timeline.state();
      if (now.diverged()) {
        return new SequentialSurvey(Results.NEVER, 0, Double.NaN);
      }
      boolean right = now.correct() == now.data().points();
      correctSince = right ? (correctSince == Results.NEVER ? k : correctSince) : Results.NEVER;
    }
    IterationState last = timeline.state();
    int wrong = last.data().points() - last.correct();
    return new SequentialSurvey(correctSince, wrong, last.loss());
  }

  /** The experiment of some settings, {@code seed=7&layers=3}. */
  static Experiment experiment(String settings) {
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

  /** All runs of a job, slice after slice from the last to the first, in steps of some updates. */
  static Results results(SurveyJob job, int updates) {
    Results results = new Results(job.runs());
    for (int slice = job.slices() - 1; slice >= 0; slice--) {
      Slice work = job.begin(slice);
      while (!work.advance(updates)) {
        // goes on
      }
      results.add(job.first(slice), work.correctSince(), work.losses());
    }
    assertEquals(job.runs(), results.done());
    return results;
  }

  /** Compares every run of a job with the trainer's bits, in steps of each of these sizes. */
  static void assertSame(SurveyJob job, int... updates) {
    List<SequentialSurvey> trainer =
        IntStream.range(0, job.runs()).mapToObj(run -> of(job.run(run), job.iterations())).toList();
    for (int step : updates) {
      Results results = results(job, step);
      for (int run = 0; run < job.runs(); run++) {
        trainer.get(run).assertSame(results, run);
      }
    }
  }

  private void assertSame(Results results, int run) {
    if (Double.isNaN(loss)) {
      assertEquals(new Outcome.Diverged(), results.outcome(run, 4), "run " + run);
    } else {
      boolean isSolved = correctSince != Results.NEVER;
      assertEquals(isSolved, results.solved(run), "run " + run);
      assertEquals(wrong, results.wrong(run), "wrong points of run " + run);
      if (isSolved) {
        assertEquals(correctSince, results.correctSince(run), "run " + run);
      }
      assertEquals(
          Double.doubleToRawLongBits(loss),
          Double.doubleToRawLongBits(results.loss(run)),
          "loss of run " + run);
    }
  }
}
