package xorlab.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Measures in Chromium what a reader of the page waits for, in turn with TensorFlow Playground or
 * with the lab as it was before the work on speed.
 */
final class ReaderTimes {
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

  /** From asking for the page to its decision figure, on a slow machine and connection, in ms. */
  static Reading decisionFigure() {
    return besidePlayground(page -> page.load(SLOW, false, "").get("drawn"));
  }

  /** How long tasks block the main thread while the page loads, in ms beyond 50 each. */
  static Reading blocked(double cpuSlowdown) {
    SlowConnection machine = new SlowConnection(cpuSlowdown, Double.POSITIVE_INFINITY);
    return besidePlayground(page -> page.load(machine, false, "").get("blocked"));
  }

  /** From asking for the page to the first frame that a press of Train has changed, in ms. */
  static Reading firstTrain() {
    return besidePlayground(page -> page.load(SCHOOL, true, "#seed=0").get("answered"));
  }

  /** Frames a second while training. */
  static Reading framesOfXor() {
    return besidePlayground(
        page -> frames(page, page.isLab() ? "#iterations=1000000&speed=250" : ""));
  }

  static Reading framesAtMost() {
    return alone(page -> frames(page, "#iterations=1000000&speed=max"));
  }

  static Reading framesOfSpiral() {
    return alone(page -> frames(page, "#" + SPIRAL + "&iterations=1000000"));
  }

  private static double frames(ServedPage page, String fragment) {
    try (ChromiumTab tab = page.open(SlowConnection.NONE, fragment)) {
      page.start(tab);
      return number(tab.run(FRAMES));
    }
  }

  /** Milliseconds of script in a frame of a slow machine. */
  static Reading scriptOfFrame() {
    return besideBoth(
        page -> {
          String fragment = page.isLab() ? "#iterations=1000000&speed=250" : "";
          try (ChromiumTab tab = page.open(SLOW_CPU, fragment)) {
            page.start(tab);
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

  /** From seeking to arriving at iteration 1,000,000 of the notebook's run, in ms. */
  static Reading aMillion() {
    return besideEarlier(
        page -> {
          try (ChromiumTab tab = page.open(SlowConnection.NONE, "#iterations=1000000")) {
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
          try (ChromiumTab tab = page.open(SlowConnection.NONE, "#iterations=999&shade=class")) {
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

  private static Reading alone(ToDoubleFunction<ServedPage> measure) {
    return Reading.inTurn(ours(measure), Optional.empty(), Optional.empty());
  }

  private static Reading besidePlayground(ToDoubleFunction<ServedPage> measure) {
    return Reading.inTurn(ours(measure), playground(measure), Optional.empty());
  }

  private static Reading besideEarlier(ToDoubleFunction<ServedPage> measure) {
    return Reading.inTurn(ours(measure), Optional.empty(), earlier(measure));
  }

  private static Reading besideBoth(ToDoubleFunction<ServedPage> measure) {
    return Reading.inTurn(ours(measure), playground(measure), earlier(measure));
  }

  private static Supplier<Double> ours(ToDoubleFunction<ServedPage> measure) {
    return () -> ServedPage.measure(ReaderPage.XOR_LAB, Site.FOLDER, measure);
  }

  private static Optional<Supplier<Double>> playground(ToDoubleFunction<ServedPage> measure) {
    return Playground.built()
        .map(folder -> () -> ServedPage.measure(ReaderPage.PLAYGROUND, folder, measure));
  }

  private static Optional<Supplier<Double>> earlier(ToDoubleFunction<ServedPage> measure) {
    return EarlierSite.folder()
        .map(folder -> () -> ServedPage.measure(ReaderPage.XOR_LAB, folder, measure));
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
}
