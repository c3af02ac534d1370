package xorlab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import xorlab.page.Browser;

/**
 * How fast the lab is beside others, in Chromium and Firefox: {@code mvn -Pbench verify}. It
 * rewrites docs/speed.md, and fails when a target is missed or somebody skips work. A shorter run,
 * such as with {@code -Dbench.rounds=1 -Dbench.ms=20 -Dbench.libraries=false}, writes to target/.
 */
class SpeedBenchmark {
  private static final List<Race> RACES = new ArrayList<>();

  @BeforeAll
  static void measure() throws IOException {
    RaceOptions options = RaceOptions.given();
    for (Browser browser : List.of(Browser.CHROMIUM, Browser.FIREFOX)) {
      RACES.add(Race.run(browser, options));
    }
    for (Race race : RACES) {
      for (Work work : Work.values()) {
        for (Contestant c : race.contestants()) {
          race.time(c, work)
              .ifPresent(
                  t ->
                      System.out.printf(
                          "%s %s %s %.4g %s: %s%n",
                          race.browser(),
                          work,
                          c.page,
                          t.median() * work.unitsInMillisecond,
                          work.unit,
                          race.multiple(c, work)));
        }
      }
      for (Contestant c : race.contestants()) {
        System.out.println(c + " xor " + java.util.Arrays.toString(race.proof(c).of("xor")));
        if (race.proof(c).has("spiral"))
          System.out.println(
              c + " spiral " + java.util.Arrays.toString(race.proof(c).of("spiral")));
        System.out.println(
            c + " " + race.proof(c).differences(race.proof(Contestant.PLAIN), c.likeness));
        if (c.isLab()) System.out.println(java.util.Arrays.toString(race.costs(c)));
      }
    }
  }

  @Test
  void nobodySkipsWork() {
    List<String> findings = new ArrayList<>();
    for (Race race : RACES) {
      Proof plain = race.proof(Contestant.PLAIN);
      for (Contestant contestant : race.contestants()) {
        for (String difference : race.proof(contestant).differences(plain, contestant.likeness)) {
          findings.add(race.browser() + ", " + contestant.title + ": " + difference);
        }
      }
    }
    assertEquals(List.of(), findings);
  }
}
