package xorlab.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;

/** The picture on the lab's page that leads to the survey shows what the survey finds. */
class SeedsPictureTest {
  private static final Path PICTURE = Path.of("src/main/webapp/seeds.svg");
  private static final int RUNS = 100;
  private static final int COLUMNS = 25;
  private static final int SIDE = 10;
  private static final String[] CLASSES = {"a", "b", "c", "d", "near", "far"};

  @Test
  void theSquaresAreTheOutcomesOfTheFirstSeeds() throws IOException {
    assertEquals(picture(), Files.readString(PICTURE));
  }

  @Test
  void theWordsBesideItTellTheShareOfAThousand() throws IOException {
    Results results =
        SequentialSurvey.results(new Survey(Experiment.defaults(), 0, 1000), Integer.MAX_VALUE);
    int solved = 0;
    for (int run = 0; run < results.runs(); run++) {
      solved += results.solved(run) ? 1 : 0;
    }
    String page = Files.readString(Path.of("target/webapp/index.html"));
    assertTrue(page.contains("Of 1,000 random starts, " + solved + " learn XOR."), page);
  }

  /** Writes the picture. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(PICTURE, picture());
  }

  private static String picture() {
    Survey survey = new Survey(Experiment.defaults(), 0, RUNS);
    Results results = SequentialSurvey.results(survey, Integer.MAX_VALUE);
    StringBuilder[] paths = new StringBuilder[CLASSES.length];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = new StringBuilder();
    }
    for (int run = 0; run < RUNS; run++) {
      int x = run % COLUMNS * SIDE;
      int y = run / COLUMNS * SIDE;
      int kind =
          results.solved(run)
              ? Math.min(3, 4 * results.correctSince(run) / survey.iterations())
              : Tally.isNearlySolved(results.wrong(run), 4) ? 4 : 5;
      paths[kind].append(
          switch (kind) {
            case 4 -> "M%d %dh4v4h-4z".formatted(x + 3, y + 3);
            case 5 -> "M%d %da2 2 0 1 0 4 0a2 2 0 1 0-4 0z".formatted(x + 3, y + 5);
            default -> "M%d %dh9v9h-9z".formatted(x, y);
          });
    }
    StringBuilder svg =
        new StringBuilder(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d">
            <style>
            .a{fill:#1b7837}.b{fill:#57a36b}.c{fill:#8cc49a}.d{fill:#c3e3c8}
            .near{fill:#dfc7e8;stroke:#762a83}.far{fill:#762a83}
            @media(prefers-color-scheme:dark){
            .a{fill:#8fe3a5}.b{fill:#6bb783}.c{fill:#478a60}.d{fill:#245c36}
            .near{fill:#6a3d7d;stroke:#c89ad6}.far{fill:#c89ad6}
            }
            </style>
            """
                .formatted(COLUMNS * SIDE, RUNS / COLUMNS * SIDE));
    for (int i = 0; i < paths.length; i++) {
      svg.append("<path class=\"%s\" d=\"%s\"/>\n".formatted(CLASSES[i], paths[i]));
    }
    return svg.append("</svg>\n").toString();
  }
}
