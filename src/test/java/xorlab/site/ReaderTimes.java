package xorlab.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import xorlab.server.SiteServer;

/** Measures in Chromium what a reader waits for; TensorFlow Playground, where built, in turn. */
final class ReaderTimes {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

  /** Long tasks are counted until this long after the figure has been drawn, in ms. */
  private static final int LOADING = 3000;

  private static final SlowConnection SLOW = new SlowConnection(4, 1.6);
  private static final SlowConnection SCHOOL = new SlowConnection(4, 10);
  private static final SlowConnection SLOW_CPU = new SlowConnection(4, Double.POSITIVE_INFINITY);

  private static final String SPIRAL =
      "data=spiral&layers=8,8,8&batch=10&activation=tanh&learning-rate=0.01";

  private static final String FRAMES =
      """
      await new Promise(done => setTimeout(done, 1500));
      let frames = 0;
      const start = performance.now();
      let now = start;
      while (now < start + 4000) {
        now = await new Promise(requestAnimationFrame);
        frames++;
      }
      return frames / (now - start) * 1000;
      """;

  private ReaderTimes() {}

  /** A reader's page on a server, or none where it cannot be had. */
  private record Served(ReaderPage page, SiteServer server) {}

  /** From asking for the page to its decision figure, on a slow machine and connection, in ms. */
  static Reading decisionFigure() {
    return beside(page -> load(page, SLOW, false, "").get("drawn"));
  }

  /** How long tasks block the main thread while the page loads, in ms beyond 50 each. */
  static Reading blocked(double cpuSlowdown) {
    SlowConnection machine = new SlowConnection(cpuSlowdown, Double.POSITIVE_INFINITY);
    return beside(page -> load(page, machine, false, "").get("blocked"));
  }

  /** From asking for the page to the first frame that a press of Train has changed, in ms. */
  static Reading firstTrain() {
    return beside(page -> load(page, SCHOOL, true, "#seed=0").get("answered"));
  }

  /** Frames a second while training. */
  static Reading framesOfXor() {
    return beside(
        page -> {
          boolean isLab = page.page() == ReaderPage.XOR_LAB;
          return frames(page, isLab ? "#iterations=1000000&speed=250" : "");
        });
  }

  static Reading framesAtMost() {
    return alone(page -> frames(page, "#iterations=1000000&speed=max"));
  }

  static Reading framesOfSpiral() {
    return alone(page -> frames(page, "#" + SPIRAL + "&iterations=1000000"));
  }

  /** Milliseconds of script in a frame of a slow machine. */
  static Reading scriptOfFrame() {
    return beside(
        page -> {
          boolean isLab = page.page() == ReaderPage.XOR_LAB;
          try (ChromiumTab tab =
              open(page, SLOW_CPU, isLab ? "#iterations=1000000&speed=250" : "")) {
            start(tab, page.page());
            tab.driver().executeCdpCommand("Performance.enable", Map.of());
            tab.run("await new Promise(done => setTimeout(done, 1500));");
            double before = metric(tab, "ScriptDuration");
            double frames =
                number(
                    tab.run(
                        """
                        let n = 0;
                        const end = performance.now() + 4000;
                        while (performance.now() < end) {
                          await new Promise(requestAnimationFrame);
                          n++;
                        }
                        return n;
                        """));
            return 1000 * (metric(tab, "ScriptDuration") - before) / frames;
          }
        });
  }

  /** From pressing Start to the end of a survey of 100,000 runs, in ms: first and second run. */
  static List<Reading> survey(boolean fromDisk) {
    List<Reading> readings = new ArrayList<>();
    List<Map<String, Double>> ours = new ArrayList<>();
    List<Map<String, Double>> earlier = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ours.add(surveyOnce(Site.FOLDER, fromDisk));
      if (!fromDisk) {
        EarlierSite.folder().ifPresent(folder -> earlier.add(surveyOnce(folder, false)));
      }
    }
    for (String run : List.of("0", "1")) {
      readings.add(Reading.besideEarlier(medians(ours).get(run), medians(earlier).get(run)));
    }
    return readings;
  }

  private static Map<String, Double> surveyOnce(Path site, boolean fromDisk) {
    try (SiteServer server = SiteServer.of(site);
        ChromiumTab tab = (ChromiumTab) Browser.CHROMIUM.launch()) {
      tab.go(fromDisk ? site.resolve("survey.html").toUri().toString() : server.url("survey.html"));
      tab.await(Site.INSIDE + "?.querySelector('#survey-runs .rate')?.textContent");
      tab.await(
          Site.INSIDE + ".querySelector('#survey-runs .start').textContent.startsWith('Train ')");
      Map<String, Double> times = new HashMap<>();
      for (int run = 0; run < 2; run++) {
        times.put(
            Integer.toString(run),
            number(
                tab.run(
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
                    """
                        .formatted(run == 0 ? "['100000']" : "['1000', '100000']"))));
      }
      return times;
    }
  }

  /** From seeking to arriving at iteration 1,000,000 of the notebook's run, in ms. */
  static Reading aMillion() {
    return besideEarlier(
        page -> {
          try (ChromiumTab tab = open(page, SlowConnection.NONE, "#iterations=1000000")) {
            return number(
                tab.run(
                    """
                    const lab = document.querySelector('xor-lab');
                    const start = performance.now();
                    lab.seek(1000000);
                    while (lab.state.iteration < 1000000) await new Promise(requestAnimationFrame);
                    return performance.now() - start;
                    """));
          }
        });
  }

  /** From asking for a GIF of 1,000 frames of the notebook's figure to its last byte, in ms. */
  static Reading gif() {
    return besideEarlier(
        page -> {
          try (ChromiumTab tab = open(page, SlowConnection.NONE, "#iterations=999&shade=class")) {
            return number(
                tab.run(
                    """
                    const lab = document.querySelector('xor-lab');
                    await lab.toPNG();
                    const start = performance.now();
                    await lab.toGIF({ every: 1 });
                    return performance.now() - start;
                    """));
          }
        });
  }

  /**
   * The longest task after an action, in ms, for one experiment.
   *
   * @param action whose tasks are longest
   */
  record Answers(String action, Reading reading) {}

  /** The worst of the medians of rounds. */
  static Answers answers(String settings, double cpuSlowdown) {
    List<Map<String, Double>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(answersOnce(settings, cpuSlowdown));
    }
    Map.Entry<String, Double> worst =
        medians(rounds).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return new Answers(worst.getKey(), Reading.besideEarlier(worst.getValue(), null));
  }

  /** The median of each time over the rounds. */
  private static Map<String, Double> medians(List<Map<String, Double>> rounds) {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    for (Map<String, Double> round : rounds) {
      round.forEach((name, ms) -> all.computeIfAbsent(name, n -> new ArrayList<>()).add(ms));
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    all.forEach((name, times) -> medians.put(name, median(times)));
    return medians;
  }

  private static Map<String, Double> answersOnce(String settings, double cpuSlowdown) {
    try (SiteServer server = SiteServer.of(Site.FOLDER);
        ChromiumTab tab = (ChromiumTab) Browser.CHROMIUM.launch()) {
      tab.resize(1280, 900);
      new SlowConnection(cpuSlowdown, Double.POSITIVE_INFINITY).apply(tab);
      tab.go(server.url("index.html#" + settings));
      tab.await(Site.INSIDE + "?.querySelector('.lab:not([aria-busy])')");
      Map<String, Double> longest = new LinkedHashMap<>();
      Map<?, ?> found = (Map<?, ?>) tab.run(ReaderActions.SCRIPT);
      found.forEach((action, ms) -> longest.put((String) action, number(ms)));
      return longest;
    }
  }

  private static double frames(Served page, String fragment) {
    try (ChromiumTab tab = open(page, SlowConnection.NONE, fragment)) {
      start(tab, page.page());
      return number(tab.run(FRAMES));
    }
  }

  private static void start(ChromiumTab tab, ReaderPage page) {
    tab.run(ReaderPage.IS_PAINTED + page.parts + "button.click();");
  }

  private static ChromiumTab open(Served page, SlowConnection machine, String fragment) {
    ChromiumTab tab = (ChromiumTab) Browser.CHROMIUM.launch();
    tab.resize(1280, 900);
    machine.apply(tab);
    tab.go(page.server().url("index.html" + fragment));
    tab.run(
        ReaderPage.IS_PAINTED
            + "for (;;) {"
            + page.page().parts
            + "if (isPainted(canvas) && button) break; await new Promise(requestAnimationFrame); }"
            + "await new Promise(done => setTimeout(done, 1000));");
    return tab;
  }

  private static Map<String, Double> load(
      Served page, SlowConnection machine, boolean trains, String fragment) {
    try (ChromiumTab tab = (ChromiumTab) Browser.CHROMIUM.launch()) {
      tab.resize(1280, 900);
      machine.apply(tab);
      tab.driver()
          .executeCdpCommand(
              "Page.addScriptToEvaluateOnNewDocument",
              Map.of("source", page.page().observer(trains)));
      tab.go(page.server().url("index.html" + (page.page() == ReaderPage.XOR_LAB ? fragment : "")));
      tab.await("seen.drawn && (seen.answered || !" + trains + ")");
      Map<?, ?> seen =
          (Map<?, ?>)
              tab.run(
                  """
                  const [{ loadEventEnd }] = performance.getEntriesByType('navigation');
                  const end = Math.max(seen.drawn, loadEventEnd) + %d;
                  while (performance.now() < end) await new Promise(done => setTimeout(done, 100));
                  const tasks = seen.tasks.filter(([start]) => start < end);
                  return {
                    drawn: seen.drawn, answered: seen.answered,
                    blocked: tasks.reduce((sum, [, took]) => sum + took - 50, 0),
                  };
                  """
                      .formatted(LOADING));
      Map<String, Double> times = new HashMap<>();
      seen.forEach(
          (name, time) -> {
            if (time instanceof Number number) {
              times.put((String) name, number.doubleValue());
            }
          });
      return times;
    }
  }

  /** The lab and, where it is built, Playground: the medians of rounds in turn. */
  private static Reading beside(ToDoubleFunction<Served> measure) {
    return compare(Playground.built(), measure);
  }

  private static Reading alone(ToDoubleFunction<Served> measure) {
    return compare(Optional.empty(), measure);
  }

  private static Reading compare(Optional<Path> playground, ToDoubleFunction<Served> measure) {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ours.add(at(ReaderPage.XOR_LAB, Site.FOLDER, measure));
      playground.ifPresent(folder -> theirs.add(at(ReaderPage.PLAYGROUND, folder, measure)));
    }
    return new Reading(
        median(ours),
        theirs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(theirs)),
        OptionalDouble.empty());
  }

  /** The lab as it is and as it was: the medians of rounds in turn. */
  private static Reading besideEarlier(ToDoubleFunction<Served> measure) {
    List<Map<String, Double>> ours = new ArrayList<>();
    List<Map<String, Double>> earlier = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ours.add(Map.of("", at(ReaderPage.XOR_LAB, Site.FOLDER, measure)));
      EarlierSite.folder()
          .ifPresent(folder -> earlier.add(Map.of("", at(ReaderPage.XOR_LAB, folder, measure))));
    }
    return Reading.besideEarlier(medians(ours).get(""), medians(earlier).get(""));
  }

  private static double at(ReaderPage page, Path folder, ToDoubleFunction<Served> measure) {
    try (SiteServer server = SiteServer.of(gzipped(folder), Map.of("Content-Encoding", "gzip"))) {
      return measure.applyAsDouble(new Served(page, server));
    }
  }

  /** A copy of a folder with each file gzipped, as a static host sends it. */
  private static Path gzipped(Path folder) {
    Path copy = Path.of("target/bench/gzipped").resolve(folder.getFileName());
    try (Stream<Path> files = Files.list(folder)) {
      Files.createDirectories(copy);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
          Files.copy(file, gzip);
        }
        Files.write(copy.resolve(file.getFileName()), bytes.toByteArray());
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double metric(ChromiumTab tab, String name) {
    List<?> all =
        (List<?>) tab.driver().executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    for (Object metric : all) {
      if (((Map<?, ?>) metric).get("name").equals(name)) {
        return number(((Map<?, ?>) metric).get("value"));
      }
    }
    throw new IllegalArgumentException("Chromium has no metric " + name + ".");
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /**
   * @param ours the lab's
   * @param playground the same of TensorFlow Playground in the same run, if it has it
   * @param earlier the same of the lab as it was before, in the same run, if that was measured
   */
  record Reading(double ours, OptionalDouble playground, OptionalDouble earlier) {
    /**
     * @param earlier null if it was not measured
     */
    private static Reading besideEarlier(double ours, Double earlier) {
      return new Reading(
          ours,
          OptionalDouble.empty(),
          earlier == null ? OptionalDouble.empty() : OptionalDouble.of(earlier));
    }
  }
}
