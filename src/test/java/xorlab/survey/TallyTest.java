package xorlab.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.survey.FailureHistogram.Cluster;
import xorlab.training.Timeline;

class TallyTest {
  private static final double CHANCE = 4 * Math.log(2);

  @Test
  void theCountsDoNotDependOnTheOrderOfTheSlices() {
    Survey survey = new Survey(SequentialSurvey.experiment("iterations=600"), 0, 1500);
    List<Integer> slices = new ArrayList<>();
    for (int slice = 0; slice < survey.slices(); slice++) {
      slices.add(slice);
    }
    Tally inOrder = tally(survey, slices);
    Collections.shuffle(slices, new Random(1));
    Tally shuffled = tally(survey, slices);
    assertEquals(progress(inOrder), progress(shuffled));
    assertEquals(TallySentences.solvedTimes(inOrder), TallySentences.solvedTimes(shuffled));
    assertEquals(inOrder.failures().clusters(), shuffled.failures().clusters());
    assertEquals(1500, inOrder.solved() + inOrder.unsolved() + inOrder.diverged());
  }

  /**
   * StuckSeed names two ways to fail: two points at one half, loss 2 ln 2 = 1.386, and one of four
   * points wrong, loss 1.91; the survey finds both.
   */
  @Test
  void theLocalMinimaOfTheNotebooksNetworkAreFound() {
    Survey survey = new Survey(SequentialSurvey.experiment("iterations=5000"), 0, 300);
    List<Integer> slices = new ArrayList<>();
    for (int slice = 0; slice < survey.slices(); slice++) {
      slices.add(slice);
    }
    List<Cluster> found = tally(survey, slices).failures().clusters();
    assertTrue(found.stream().anyMatch(g -> Math.abs(g.loss() - 1.386) < 0.02), found.toString());
    assertTrue(found.stream().anyMatch(g -> Math.abs(g.loss() - 1.91) < 0.02), found.toString());
    for (Cluster gathering : found) {
      double loss = SequentialSurvey.of(survey.run(gathering.example()), 5000).loss();
      assertEquals(gathering.loss(), loss);
    }
  }

  private static Tally tally(Survey survey, List<Integer> slices) {
    Results results = new Results(survey.runs());
    Tally tally = new Tally(results, survey.iterations(), CHANCE, 4);
    for (int slice : slices) {
      Slice work = survey.begin(slice);
      while (!work.advance(1_000_000)) {
        // goes on
      }
      results.add(survey.first(slice), work.correctSince(), work.losses());
      tally.add(survey.first(slice), survey.size(slice));
    }
    return tally;
  }

  private static String progress(Tally tally) {
    return TallySentences.progress(
        tally, TallySentences.seeds(tally.done()), Experiment.defaults());
  }

  @Test
  void noisyPointsAreNotCalledXor() {
    assertEquals("of 9 seeds learn XOR", TallySentences.share(9, Experiment.defaults()));
    assertEquals(
        "of 9 seeds learn XOR", TallySentences.share(9, SequentialSurvey.experiment("count=20")));
    assertEquals(
        "of 9 seeds learn the points",
        TallySentences.share(9, SequentialSurvey.experiment("noise=20")));
  }

  /** Of other points than the four corners, no truth table names what is learned instead. */
  @Test
  void failuresOnNoisyOrRepeatedCornersAreKnownByTheirLosses() {
    for (String settings : List.of("count=8&iterations=1000", "count=4&noise=5&iterations=1000")) {
      Survey survey = new Survey(SequentialSurvey.experiment(settings), 0, 100);
      List<Integer> slices = new ArrayList<>();
      for (int slice = 0; slice < survey.slices(); slice++) {
        slices.add(slice);
      }
      List<FailureKind> kinds = FailureKind.of(tally(survey, slices), survey.experiment().data());
      assertFalse(kinds.isEmpty(), settings);
      assertTrue(kinds.stream().allMatch(kind -> kind.name().startsWith("Loss")), kinds.toString());
    }
  }

  /**
   * Of these 40 runs by themselves: the iteration at which each is right for the first time, if it
   * is up to 140.
   */
  @Test
  void itSaysHowManyRunsTheirRuleHasStopped() {
    Survey survey = new Survey(SequentialSurvey.experiment("stop=right"), 0, 40);
    List<Integer> ends = new ArrayList<>();
    for (int run = 0; run < 40; run++) {
      Timeline endless = new Timeline(SequentialSurvey.experiment("seed=" + run));
      int k = 0;
      endless.seek(0, 1);
      while (k < 140 && endless.state().correct() < 4) {
        endless.seek(++k, 1);
      }
      if (endless.state().correct() == 4) {
        ends.add(k);
      }
    }
    Collections.sort(ends);
    List<Integer> slices = new ArrayList<>();
    for (int slice = 0; slice < survey.slices(); slice++) {
      slices.add(slice);
    }
    Tally tally = tally(survey, slices);
    assertTrue(ends.size() > 10 && ends.size() < 40, ends.toString());
    assertEquals(ends.size(), tally.solved());
    assertEquals(ends.size(), tally.stopped());
    String said = TallySentences.progress(tally, TallySentences.seeds(40), survey.experiment());
    String expected =
        ends.size()
            + " stopped by the rule, half of them by iteration "
            + ends.get((ends.size() - 1) / 2)
            + ".";
    assertTrue(said.endsWith(expected), said);
  }

  @Test
  void theIterationsAtWhichRunsStoppedArePartOfTheResults() {
    Survey survey = new Survey(SequentialSurvey.experiment("stop=1.5"), 0, 30);
    Results results = SequentialSurvey.results(survey, 77);
    int stopped = 0;
    for (int run = 0; run < 30; run++) {
      Timeline lab = new Timeline(survey.run(run));
      lab.seek(140, Integer.MAX_VALUE);
      int expected = lab.hasStopped() ? lab.iteration() : Results.NEVER;
      assertEquals(expected, results.stoppedAt(run), "run " + run);
      stopped += lab.hasStopped() ? 1 : 0;
    }
    assertTrue(stopped > 5 && stopped < 30, "" + stopped);
  }

  @Test
  void ofRunsThatNoRuleHasStoppedItSaysSo() {
    Survey survey = new Survey(SequentialSurvey.experiment("stop=1e-09"), 0, 3);
    Results results = new Results(3);
    Tally tally = new Tally(results, 140, CHANCE, 4);
    int never = Results.NEVER;
    results.add(0, new int[] {3, 7, 9, never, never, never}, new double[] {1, 1, 1});
    tally.add(0, 3);
    String said = TallySentences.progress(tally, "3 seeds", survey.experiment());
    assertTrue(said.endsWith(" None stopped by the rule."), said);
    assertEquals(never, results.stoppedAt(0));
  }

  @Test
  void aRunningTallySaysOfHowManyItIs() {
    Results results = new Results(200);
    Tally tally = new Tally(results, 140, CHANCE, 4);
    assertEquals("Nothing is trained yet.", progress(tally));
    results.add(
        50, new int[] {3, WrongPoints.encode(1, 4), 7, 9}, new double[] {1, 2, 0.5, Double.NaN});
    tally.add(50, 4);
    assertEquals(
        "2 of 4 seeds learn XOR: 50.0% (95% CI 15.0 to 85.0). 1 diverged. 196 are still to come.",
        progress(tally));
    assertEquals(
        "The fastest run needs 3 iterations, half of the solved ones at most 3, the slowest 7.",
        TallySentences.solvedTimes(tally));
    assertEquals(new Outcome.Solved(4, 3), results.outcome(50, 4));
    assertEquals(new Outcome.Unsolved(3, 4, 2), results.outcome(51, 4));
    assertEquals(new Outcome.Diverged(), results.outcome(53, 4));
    assertEquals(new Outcome.Waiting(), results.outcome(54, 4));
  }

  @Test
  void theOutcomeOfARunIsSaidInWords() {
    assertEquals("not trained yet", new Outcome.Waiting().description());
    assertEquals("4 of 4 from iteration 69 on", new Outcome.Solved(4, 69).description());
    assertEquals("3 of 4 correct, loss 1.9100", new Outcome.Unsolved(3, 4, 1.91).description());
    assertEquals("diverged: the numbers overflow", new Outcome.Diverged().description());
  }

  /** As design-2.md has them from NumPy for seeds 0 to 999. */
  @Test
  void theKindsOfFailureAreWhatTheNetworksComputeInstead() {
    Survey survey = new Survey(Experiment.defaults(), 0, 1000);
    List<Integer> slices = new ArrayList<>();
    for (int slice = 0; slice < survey.slices(); slice++) {
      slices.add(slice);
    }
    Tally tally = tally(survey, slices);
    assertEquals(611, tally.solved());
    assertEquals(184, tally.nearlySolved());
    assertEquals(389, tally.unsolved());
    assertFalse(tally.hasMostlyWrong());
    List<FailureKind> kinds = FailureKind.of(tally, Experiment.defaults().data());
    assertEquals(
        List.of(
            "97 Copies x\u2082",
            "91 Says OR",
            "70 Copies x\u2081",
            "36 Only (0,1)",
            "35 Only (1,0)",
            "22 Says NAND"),
        kinds.subList(0, 6).stream().map(kind -> kind.runs() + " " + kind.name()).toList());
    assertEquals(389, kinds.stream().mapToInt(FailureKind::runs).sum());
  }

  @Test
  void ofOtherPointsTheKindsAreTheLossesAtWhichRunsEnd() {
    Results results = new Results(30);
    Tally tally = new Tally(results, 140, 69, 100);
    int[] wrong = new int[30];
    double[] losses = new double[30];
    Arrays.fill(wrong, WrongPoints.encode(50, 15));
    Arrays.fill(losses, 34.5);
    results.add(0, wrong, losses);
    tally.add(0, 30);
    assertEquals(0, tally.nearlySolved());
    assertTrue(tally.hasMostlyWrong());
    assertEquals(
        List.of(new FailureKind("Loss 34.50", 30, 0)),
        FailureKind.of(tally, SequentialSurvey.experiment("data=moons").data()));
  }

  @Test
  void narrowPeaksAreClustersAndASpreadIsNot() {
    FailureHistogram losses = new FailureHistogram(CHANCE);
    Random random = new Random(5);
    int run = 0;
    for (int i = 0; i < 500; i++) {
      losses.add(run++, random.nextGaussian() * 0.003 + 1.386);
    }
    for (int i = 0; i < 200; i++) {
      losses.add(run++, random.nextGaussian() * 0.003 + 1.91);
    }
    for (int i = 0; i < 1000; i++) {
      losses.add(run++, random.nextDouble() * 0.7 + 2.1);
    }
    List<Cluster> found = losses.clusters();
    assertEquals(2, found.size(), found.toString());
    assertEquals(1.386, found.get(0).loss(), 0.01);
    assertEquals(500, found.get(0).runs(), 15);
    assertEquals(1.91, found.get(1).loss(), 0.01);
    assertEquals(200, found.get(1).runs(), 10);
  }

  @Test
  void aSingleFailureIsShownToo() {
    FailureHistogram losses = new FailureHistogram(CHANCE);
    assertEquals(List.of(), losses.clusters());
    losses.add(17, 1.91);
    assertEquals(List.of(new Cluster(1.91, 1, 17)), losses.clusters());
    losses.add(18, 1e300);
    assertEquals(2, losses.clusters().size());
  }

  @Test
  void theStandardExperimentNeedsNoMoreThanItsIterations() {
    assertEquals(140, new Survey(Experiment.defaults(), 0, 100).iterations());
  }
}
