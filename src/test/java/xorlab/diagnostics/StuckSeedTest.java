package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.numeric.Decimals;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** What the menu claims of a seed is what its run does. */
class StuckSeedTest {
  private static final String[] NAMES = {"(0,0)", "(0,1)", "(1,0)", "(1,1)"};

  static Stream<StuckSeed> stuck() {
    return StuckSeed.menu().stream().filter(seed -> !seed.description().contains("4 of 4"));
  }

  static Stream<StuckSeed> slow() {
    return StuckSeed.menu().stream().filter(seed -> seed.description().contains("4 of 4"));
  }

  @ParameterizedTest
  @MethodSource("stuck")
  void aStuckSeedNeverHasAllFourAndEndsAsThePhraseSays(StuckSeed seed) {
    Timeline timeline = run(seed);
    for (int k = 0; k <= 10_000; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      assertTrue(timeline.state().correct() < 4, "right at iteration " + k);
    }
    assertEquals(10_000, seed.iterations());
    IterationState end = timeline.state();
    String outcome = ": " + end.correct() + " of 4 correct, loss " + Decimals.fixed(end.loss(), 2);
    List<String> undecided = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      if (Decimals.fixed(end.prediction().get(i, 0), 2).equals("0.50")) {
        undecided.add(NAMES[i]);
      }
      if (!end.isCorrect(i)) {
        wrong.add(NAMES[i]);
      }
    }
    String what =
        undecided.isEmpty()
            ? String.join(" and ", wrong) + " stays wrong"
            : String.join(" and ", undecided) + " both get 0.50";
    assertEquals(what + outcome, seed.description());
  }

  @ParameterizedTest
  @MethodSource("slow")
  void aSlowSeedIsSolvedAtTheIterationOfThePhraseAndStaysSolved(StuckSeed seed) {
    Timeline timeline = run(seed);
    int last = 0;
    for (int k = 0; k <= 10_000; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      if (timeline.state().correct() < 4) {
        last = k;
      }
    }
    int solved = last + 1;
    assertTrue(seed.description().endsWith("4 of 4 correct at " + solved), "" + solved);
    assertTrue(solved > 1000 && solved <= seed.iterations());
  }

  @Test
  void theMenuHasBothSortsAndNoSeedTwice() {
    Set<Integer> seeds = new HashSet<>();
    StuckSeed.menu().forEach(seed -> assertTrue(seeds.add(seed.seed())));
    assertEquals(4, stuck().count());
    assertEquals(2, slow().count());
  }

  private static Timeline run(StuckSeed seed) {
    return new Timeline(DiagnosisRuns.experiment("seed", "" + seed.seed()));
  }
}
