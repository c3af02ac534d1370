package xorlab.page.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import xorlab.site.Browser;
import xorlab.site.ReaderRow;
import xorlab.site.ReaderSpeed;

/**
 * Compares the lab's speed with others', in Chromium and Firefox: {@code mvn -Pbench verify}. It
 * rewrites docs/speed.md, and fails if a target is missed, a contestant skips work, or cost jumps.
 * A shorter run, such as with {@code -Dbench.rounds=1 -Dbench.ms=20 -Dbench.libraries=false},
 * writes to target/speed instead.
 */
class SpeedBenchmark {
  private static final List<Race> RACES = new ArrayList<>();

  @BeforeAll
  static void measure() throws IOException {
    RaceOptions options = RaceOptions.given();
    String loadBefore = Machine.load();
    List<ReaderRow> reader = ReaderSpeed.rows();
    List<Spread> startUps = new ArrayList<>();
    for (Browser browser : List.of(Browser.CHROMIUM, Browser.FIREFOX)) {
      RACES.add(Race.run(browser, options));
      startUps.add(StartUp.of(browser));
    }
    Path folder = Path.of(options.isFull() ? "docs" : "target/speed");
    new SpeedDocument(RACES, startUps, reader, loadBefore).write(folder);
    System.out.println("Written: " + folder.resolve("speed.md"));
  }

  private static Race inChromium() {
    return RACES.get(0);
  }

  @Test
  void everyTargetIsReached() {
    List<String> missed = new ArrayList<>();
    for (Target target : Target.values()) {
      if (!target.isReached(inChromium())) {
        missed.add(
            "%s: %.2f times as fast as plain JavaScript, not %.1f"
                .formatted(target, target.reached(inChromium()), target.multiple));
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void aHundredThousandNetworksAreTrainedInASecondOnTwoCores() {
    assertTrue(
        Target.surveyIsReached(inChromium()),
        () -> inChromium().runsASecond(Contestant.LAB_JS) + " runs a second in JavaScript");
  }

  @Test
  void nobodySkipsWork() {
    List<String> diagnostics = new ArrayList<>();
    for (Race race : RACES) {
      Proof plain = race.proof(Contestant.PLAIN);
      for (Contestant contestant : race.contestants()) {
        for (String difference : race.proof(contestant).differences(plain, contestant.likeness)) {
          diagnostics.add(race.browser() + ", " + contestant.title + ": " + difference);
        }
      }
    }
    assertEquals(List.of(), diagnostics);
  }

  @Test
  void bothEnginesDrawTheSameSurvey() {
    for (Race race : RACES) {
      double[] javaScript = race.proof(Contestant.LAB_JS).of("survey");
      double[] webAssembly = race.proof(Contestant.LAB_WASM).of("survey");
      assertEquals(List.of(javaScript[0], javaScript[1]), List.of(webAssembly[0], webAssembly[1]));
    }
  }

  @Test
  void costGrowsAsTheWorkDoes() {
    for (Race race : RACES) {
      double worst = Cliff.worst(race);
      assertTrue(worst < Cliff.LIMIT, () -> race.browser() + ": a step of " + worst);
    }
  }
}
