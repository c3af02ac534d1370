package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.json.Json;
import xorlab.Exhaustive;

/** What Google's Lighthouse says of the start page, the lesson and a chapter, on a computer. */
@Exhaustive
@InChromium
class LighthouseIT {
  /** The three that do not depend on the machine. */
  private static final List<String> EXACT = List.of("accessibility", "best-practices", "seo");

  private static final double PERFORMANCE = 0.95;

  @TempDir static Path folder;

  @BeforeAll
  static void install() {
    Pages.npm(folder, "install", "--no-audit", "--no-fund", "lighthouse@12.8.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "learn.html", "learn/output-layer.html", "teach.html"})
  void everyScoreIsAsAskedFor(String page) throws IOException, Program.Missing {
    Map<?, ?> report = report(Site.serve().url(page));
    Map<?, ?> categories = (Map<?, ?>) report.get("categories");
    for (String category : EXACT) {
      assertEquals(1.0, score(categories, category), category + ": " + faults(report));
    }
    assertTrue(score(categories, "performance") >= PERFORMANCE, report.get("categories")::toString);
  }

  private static double score(Map<?, ?> categories, String name) {
    return ((Number) ((Map<?, ?>) categories.get(name)).get("score")).doubleValue();
  }

  /** The audits that fail, by their titles. */
  private static List<Object> faults(Map<?, ?> report) {
    List<Object> faults = new ArrayList<>();
    for (Object audit : ((Map<?, ?>) report.get("audits")).values()) {
      Object score = ((Map<?, ?>) audit).get("score");
      if (score instanceof Number number && number.doubleValue() < 1) {
        faults.add(((Map<?, ?>) audit).get("title"));
      }
    }
    return faults;
  }

  private static Map<?, ?> report(String url) throws IOException, Program.Missing {
    Path report = folder.resolve("report.json");
    List<String> command =
        List.of(
            "node_modules/.bin/lighthouse",
            url,
            "--quiet",
            "--preset=desktop",
            "--output=json",
            "--output-path=" + report,
            "--chrome-flags=--headless=new --no-sandbox");
    Map<String, String> chromium = Map.of("CHROME_PATH", Program.CHROMIUM.require().toString());
    try (ChildProcess lighthouse = ChildProcess.start(command, chromium, folder)) {
      assertEquals(0, lighthouse.awaitEnd(3), lighthouse::output);
    }
    return (Map<?, ?>) new Json().toType(Files.readString(report), Json.OBJECT_TYPE);
  }
}
