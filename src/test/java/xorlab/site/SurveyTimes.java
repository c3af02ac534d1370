package xorlab.site;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import xorlab.server.SiteServer;

/**
 * From pressing Train to the end of a survey of 100,000 runs, in ms.
 *
 * @param first of a page
 * @param later after it
 */
record SurveyTimes(Reading first, Reading later) {
  /** Returns when the surveys of so many runs are done, with the time that the last one took. */
  private static final String SURVEYS =
      """
      const inside = document.querySelector('xor-lab').shadowRoot;
      const field = inside.querySelector('#survey-runs .runs');
      for (const runs of %s) {
        field.value = runs;
        field.dispatchEvent(new Event('change'));
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        inside.querySelector('#survey-runs .start').click();
        const goal = `of ${Number(runs).toLocaleString('en')} seeds learn`;
        const tally = inside.querySelector('.tally');
        const button = inside.querySelector('#survey-runs .start');
        const isDone = () => tally.textContent.includes(goal)
            && button.textContent.startsWith('Train ');
        while (!isDone()) await new Promise(done => setTimeout(done, 5));
        window.took = performance.now() - start;
      }
      return took;
      """;

  static SurveyTimes fromDisk() {
    return measure(true, Optional.empty());
  }

  /** In turn with the lab as it was before the work on speed. */
  static SurveyTimes overHttp() {
    return measure(false, EarlierSite.folder());
  }

  private static SurveyTimes measure(boolean fromDisk, Optional<Path> earlierSite) {
    Map<String, Reading> times =
        Reading.allInTurn(
            () -> twoSurveys(Site.FOLDER, fromDisk),
            Optional.empty(),
            earlierSite.map(folder -> () -> twoSurveys(folder, fromDisk)));
    return new SurveyTimes(times.get("first"), times.get("later"));
  }

  private static Map<String, Double> twoSurveys(Path site, boolean fromDisk) {
    try (SiteServer server = SiteServer.of(site);
        ChromiumTab tab = (ChromiumTab) Browser.CHROMIUM.launch()) {
      tab.go(fromDisk ? site.resolve("survey.html").toUri().toString() : server.url("survey.html"));
      tab.await(Site.INSIDE + "?.querySelector('#survey-runs .rate')?.textContent");
      tab.await(
          Site.INSIDE + ".querySelector('#survey-runs .start').textContent.startsWith('Train ')");
      Object first = tab.run(SURVEYS.formatted("['100000']"));
      // One of another size between them: else the first one's result would pass for the later's.
      Object later = tab.run(SURVEYS.formatted("['1000', '100000']"));
      return Map.of(
          "first", ((Number) first).doubleValue(), "later", ((Number) later).doubleValue());
    }
  }
}
