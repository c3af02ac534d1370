package xorlab.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader waits for, measured in Chromium: once for all benchmarks of a run. */
public final class ReaderSpeed {
  /** The rows to measure, by these names with commas between; by default all. */
  private static final Set<String> CHOSEN =
      Set.of(
          System.getProperty(
                  "bench.rows",
                  "open,blocked,blocked-4x,train,frames,frames-max,frames-spiral,script,answers,"
                      + "answers-4x,disk,http,million,gif")
              .split(","));

  private static final Map<String, String> EXPERIMENTS =
      Map.of(
          "XOR", "seed=0",
          "a spiral, 8,8,8", "data=spiral&layers=8,8,8&batch=10&activation=tanh",
          "64,64", "layers=64,64");

  private static final List<ReaderRow> ROWS = new ArrayList<>();

  private ReaderSpeed() {}

  public static List<ReaderRow> rows() {
    if (ROWS.isEmpty()) {
      measure();
    }
    return List.copyOf(ROWS);
  }

  private static void measure() {
    if (CHOSEN.contains("open")) {
      add(
          ReaderRow.atMost(
              "page to decision figure, 4x CPU, 1.6 Mbit/s", ReaderTimes.decisionFigure(), 1000));
    }
    if (CHOSEN.contains("blocked")) {
      add(ReaderRow.atMostHalf("main thread blocked while loading", ReaderTimes.blocked(1), 138));
    }
    if (CHOSEN.contains("blocked-4x")) {
      add(ReaderRow.atMostHalf("the same, 4x CPU", ReaderTimes.blocked(4), 373));
    }
    if (CHOSEN.contains("train")) {
      add(
          ReaderRow.atMost(
              "page to first answer of Train, 4x CPU, 10 Mbit/s", ReaderTimes.firstTrain(), 1500));
    }
    if (CHOSEN.contains("frames")) {
      add(ReaderRow.frames("XOR, 250 iterations a second", ReaderTimes.framesOfXor(), 60));
    }
    if (CHOSEN.contains("frames-max")) {
      add(ReaderRow.frames("XOR at maximum speed", ReaderTimes.framesAtMost(), 60));
    }
    if (CHOSEN.contains("frames-spiral")) {
      add(ReaderRow.frames("spiral, layers 8,8,8, batch 10", ReaderTimes.framesOfSpiral(), 50));
    }
    if (CHOSEN.contains("script")) {
      add(ReaderRow.atMost("script of a frame, XOR, 4x CPU", ReaderTimes.scriptOfFrame(), 25, 10));
    }
    for (Map.Entry<String, String> one : EXPERIMENTS.entrySet()) {
      if (CHOSEN.contains("answers")) {
        add(answers(one.getKey(), one.getValue(), 1, 100));
      }
      if (CHOSEN.contains("answers-4x")) {
        add(answers(one.getKey(), one.getValue(), 4, 200));
      }
    }
    if (CHOSEN.contains("disk")) {
      Reading first = SurveyTimes.fromDisk().first();
      add(ReaderRow.atMost("survey of 100,000 from disk", first, 4000));
    }
    if (CHOSEN.contains("http")) {
      SurveyTimes times = SurveyTimes.overHttp();
      add(ReaderRow.atMost("the same over HTTP, first run", times.first(), 1500, 1000));
      add(ReaderRow.atMost("the same over HTTP, later", times.later(), 1000, 800));
    }
    if (CHOSEN.contains("million")) {
      String what = "XOR to iteration 1,000,000, JavaScript";
      add(ReaderRow.atMost(what, ReaderTimes.aMillion(), 6100, 1000));
    }
    if (CHOSEN.contains("gif")) {
      add(ReaderRow.atMost("GIF of 1,000 frames", ReaderTimes.gif(), 18_800, 6000));
    }
  }

  private static void add(ReaderRow row) {
    ROWS.add(row);
    System.out.println(row.markdown());
  }

  /** The worst of all kinds of answers; tasks of less than 50 ms count as 50. */
  private static ReaderRow answers(String of, String settings, int cpuSlowdown, double limit) {
    AnswerTimes worst = AnswerTimes.measure(settings, cpuSlowdown);
    String what =
        "longest task after an action, %s, %dx CPU (%s)".formatted(of, cpuSlowdown, worst.action());
    return ReaderRow.atMost(what, worst.reading(), limit);
  }
}
