package xorlab.page.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import xorlab.export.picture.SvgSurface;
import xorlab.plot.draw.Palette;
import xorlab.plot.speed.EngineTimes;
import xorlab.plot.speed.ScalingCurve;
import xorlab.plot.speed.ScalingFigure;
import xorlab.plot.speed.TimeText;
import xorlab.site.Browser;
import xorlab.site.ReaderRow;

/** Writes docs/speed.md and its pictures. */
final class SpeedDocument {
  private static final double WIDTH = 900;

  private final StringBuilder text = new StringBuilder();
  private final List<Race> races;
  private final List<Spread> startUps;
  private final List<ReaderRow> reader;
  private final String loadBefore;

  /**
   * @param startUps for each race: from asking for the page to its first figure, in milliseconds
   * @param reader what a reader waits for
   * @param loadBefore the machine's load before the first race
   */
  SpeedDocument(
      List<Race> races, List<Spread> startUps, List<ReaderRow> reader, String loadBefore) {
    this.races = races;
    this.startUps = startUps;
    this.reader = reader;
    this.loadBefore = loadBefore;
  }

  /** Writes speed.md, speed-light.svg and speed-dark.svg. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    head();
    for (Race race : races) {
      race(race);
    }
    growth();
    startUp();
    proofs();
    Files.writeString(folder.resolve("speed.md"), text);
    Files.writeString(folder.resolve("speed-light.svg"), picture(Palette.light()));
    Files.writeString(folder.resolve("speed-dark.svg"), picture(Palette.dark()));
  }

  private void line(String line, Object... values) {
    text.append(String.format(Locale.ROOT, line, values)).append('\n');
  }

  private void head() {
    StringJoiner versions = new StringJoiner(", ");
    races.forEach(race -> versions.add(Machine.browser(race.userAgent())));
    line("# Speed");
    line("");
    line("Written by `mvn -Pbench verify`: do not edit. Taken on %s,", today());
    line("on %s, with %s, headless;", Machine.describe(), versions);
    line("load of the machine %s before and %s after it.", loadBefore, Machine.load());
    line("");
    reader();
    line("## The kernels");
    line("");
    line("Each contestant does the same work ([src/test/bench](../src/test/bench/README.md)) in");
    line("%d fresh pages, libraries from npm in fewer,", races.get(0).rounds());
    line("in turn with all others, each page in a process of its own; of three samples of");
    line(
        "some %.0f ms in each page the median counts. Figures are medians over the pages, with the",
        races.get(0).ms());
    line(
        "least and the greatest behind them. A multiple is taken within a round: how many times"
            + " as");
    line("fast as the plain JavaScript of the same round. What the lab has computed stays in its");
    line(
        "engine while it is measured, as with any contestant in WebAssembly: a picture made there");
    line("has yet to be copied to a canvas.");
    line("");
  }

  private void reader() {
    line("## What a reader waits for");
    line("");
    line("In Chromium without a graphics card, each in a fresh browser with an empty cache, the");
    line(
        "median of three, in turn with TensorFlow Playground, built from its public source, where");
    line("it has the same. \"4x CPU\" is Chromium's own slowdown: a school laptop. A task is what");
    line("a click waits for at worst; \"blocked\" is what such tasks take beyond 50 ms each.");
    line("\"Before\" is the lab before the work on speed, in turn with today's: what is asked for");
    line("is then a part of that, in which the machine counts for little.");
    line("");
    line("| what | XOR Lab | before | Playground | asked for | reached |");
    line("| --- | --: | --: | --: | --: | --- |");
    for (ReaderRow row : reader) {
      line("%s", row.markdown());
    }
    line("");
  }

  private static String today() {
    return LocalDate.now().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
  }

  private void race(Race race) {
    line("### %s", race.browser());
    line("");
    line("How many times as fast as plain JavaScript:");
    line("");
    boolean requested = race.browser() == Browser.CHROMIUM;
    line(
        "| work | plain JavaScript takes | best by hand"
            + " | XOR Lab, JavaScript | XOR Lab, WebAssembly |%s",
        requested ? " asked for | reached |" : "");
    line("| --- | --: | --: | --: | --: |%s", requested ? " --: | --- |" : "");
    for (Benchmark work : Benchmark.values()) {
      if (work != Benchmark.S) {
        Optional<Target> target = Target.of(work);
        String reached =
            target
                .map(t -> "%.1f | %s |".formatted(t.multiple, t.isReached(race) ? "yes" : "**no**"))
                .orElse("| |");
        line(
            "| %s: %s | %s | %s | %s | %s |%s",
            work,
            work.title,
            time(race, Contestant.PLAIN, work),
            bestByHand(race, work),
            multiple(race, Contestant.LAB_JS, work),
            multiple(race, Contestant.LAB_WASM, work),
            requested ? " " + reached : "");
      }
    }
    line("");
    survey(race, requested);
    libraries(race);
    times(race);
  }

  private void survey(Race race, boolean requested) {
    line(
        "The survey, which the lab alone can do: %s runs a second in JavaScript, %s in"
            + " WebAssembly,",
        thousands(race.runsASecond(Contestant.LAB_JS)),
        thousands(race.runsASecond(Contestant.LAB_WASM)));
    line("each run with 140 iterations, in one thread.");
    if (requested) {
      boolean reached = Target.surveyIsReached(race);
      line(
          "Asked for: 100,000 in a second on two cores, so 50,000 here. Reached: %s.",
          reached ? "yes" : "**no**");
    }
    line("");
  }

  private static String thousands(double number) {
    return String.format(Locale.ENGLISH, "%,d", Math.round(number));
  }

  private void libraries(Race race) {
    List<Contestant> libraries = race.contestants().stream().filter(Contestant::isLibrary).toList();
    if (libraries.isEmpty()) {
      return;
    }
    line("Libraries from npm, by the same measure, where plain JavaScript is 1:");
    line("");
    line("| library | W1 | W2 | W2b | W3 | W4 | W4s |");
    line("| --- | --: | --: | --: | --: | --: | --: |");
    for (Contestant library : libraries) {
      StringJoiner row = new StringJoiner(" | ", "| " + library.title + " | ", " |");
      for (Benchmark work : Benchmark.values()) {
        if (work != Benchmark.S) {
          row.add(race.multiple(library, work).map(m -> number(m.median())).orElse(""));
        }
      }
      line("%s", row);
    }
    line("");
  }

  private void times(Race race) {
    line("<details><summary>All times in %s</summary>", race.browser());
    line("");
    line("| contestant | %s |", String.join(" | ", names()));
    line("| --- |%s", " --: |".repeat(Benchmark.values().length));
    for (Contestant contestant : race.contestants()) {
      StringJoiner row = new StringJoiner(" | ", "| " + contestant.title + " | ", " |");
      for (Benchmark work : Benchmark.values()) {
        row.add(time(race, contestant, work));
      }
      line("%s", row);
    }
    line("");
    line("</details>");
    line("");
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Benchmark work : Benchmark.values()) {
      names.add(work + ", " + work.unit);
    }
    return names;
  }

  private static String bestByHand(Race race, Benchmark work) {
    return List.of(Contestant.OPTIMISED, Contestant.SEPARABLE, Contestant.MOST).stream()
        .flatMap(contestant -> race.multiple(contestant, work).stream())
        .max((a, b) -> Double.compare(a.median(), b.median()))
        .map(best -> number(best.median()))
        .orElse("");
  }

  private static String multiple(Race race, Contestant contestant, Benchmark work) {
    return race.multiple(contestant, work)
        .map(
            m ->
                "%s (%s–%s)".formatted(number(m.median()), number(m.least()), number(m.greatest())))
        .orElse("");
  }

  private static String time(Race race, Contestant contestant, Benchmark work) {
    return race.time(contestant, work)
        .map(
            t ->
                "%s (%s–%s)"
                    .formatted(
                        TimeText.of(t.median() / work.units, 2),
                        TimeText.of(t.least() / work.units, 2),
                        TimeText.of(t.greatest() / work.units, 2)))
        .orElse("");
  }

  /** Two digits or more. */
  private static String number(double x) {
    int places = x >= 10 ? 0 : x >= 1 ? 1 : (int) Math.min(6, Math.ceil(-Math.log10(x)) + 1);
    return String.format(Locale.ROOT, "%." + places + "f", x);
  }

  private void growth() {
    line("### Cost grows as the work does");
    line("");
    line("<picture>");
    line("  <source media=\"(prefers-color-scheme: dark)\" srcset=\"speed-dark.svg\">");
    line("  <img src=\"speed-light.svg\" alt=\"%s\">", ScalingFigure.describe(curves()).strip());
    line("</picture>");
    line("");
    line(
        "An epoch in %s: points for 2-2-1, units and layers for 100 points. Both",
        races.get(0).browser());
    line(
        "axes are logarithmic; along the thin lines twice the size takes twice the time. From one");
    line("size to the next, the time for one multiplication grows %s-fold", number(worstStep()));
    line("at most; the benchmark fails from %s on.", number(Cliff.LIMIT));
    line("");
  }

  private double worstStep() {
    return races.stream().mapToDouble(Cliff::worst).max().orElseThrow();
  }

  private List<ScalingCurve> curves() {
    Race race = races.get(0);
    List<ScalingCurve> curves = new ArrayList<>();
    for (ScalingSeries growth : ScalingSeries.values()) {
      double[] here = race.costs(Contestant.LAB_JS, growth);
      double[] there = race.costs(Contestant.LAB_WASM, growth);
      List<EngineTimes> times = new ArrayList<>();
      for (int i = 0; i < here.length; i++) {
        times.add(new EngineTimes(growth.title, here[i], there[i]));
      }
      curves.add(new ScalingCurve(growth.title, growth.steps, times));
    }
    return curves;
  }

  private String picture(Palette palette) {
    List<ScalingCurve> curves = curves();
    double height = ScalingFigure.height(WIDTH, curves.size());
    SvgSurface surface =
        new SvgSurface(
            WIDTH, height, "How the time for an epoch grows", ScalingFigure.describe(curves));
    ScalingFigure.draw(surface, curves, palette);
    return surface.svg();
  }

  private void startUp() {
    line("## Start-up");
    line("");
    line(
        "From asking for index.html, with an empty cache and the files on the same machine, to"
            + " the");
    line("frame that shows the first figure:");
    line("");
    for (int i = 0; i < races.size(); i++) {
      Spread time = startUps.get(i);
      line(
          "- %s: %.0f ms (%.0f–%.0f)",
          races.get(i).browser(), time.median(), time.least(), time.greatest());
    }
    line("");
    line(
        "The first view is %s bytes, gzipped; TensorFlow Playground's files",
        thousands(StartUp.bytes()));
    line("are about 120,000 in all (a figure from elsewhere, not measured here).");
    line("");
  }

  private void proofs() {
    Race race = races.get(0);
    Proof plain = race.proof(Contestant.PLAIN);
    line("### Nobody skips work");
    line("");
    line(
        "Losses in %s. The benchmark fails if a contestant with the same rule differs from",
        races.get(0).browser());
    line(
        "plain JavaScript by more than rounding can, if more than a few of its pixels do, or if"
            + " one");
    line("with another rule (brain.js, Synaptic and ConvNetJS have their own) does not learn.");
    line("");
    line("| contestant | XOR, epoch 0 | epoch 120 | spiral, epoch 0 | epoch 50 | finding |");
    line("| --- | --: | --: | --: | --: | --- |");
    for (Contestant contestant : race.contestants()) {
      Proof proof = race.proof(contestant);
      double[] xor = proof.of("xor");
      String spiral =
          proof.has("spiral")
              ? "%.10f | %.10f"
                  .formatted(
                      proof.of("spiral")[0], proof.of("spiral")[proof.of("spiral").length - 1])
              : " | ";
      List<String> differences = proof.differences(plain, contestant.likeness);
      line(
          "| %s | %.10f | %.10f | %s | %s |",
          contestant.title,
          xor[0],
          xor[xor.length - 1],
          spiral,
          differences.isEmpty() ? contestant.likeness.title : String.join("; ", differences));
    }
  }
}
