package xorlab.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderBenchmark {
  private static final Set<String> ROWS =
      Set.of(
          System.getProperty(
                  "bench.rows",
                  "open,block1,block4,train,fps,max,spiral,script,disk,http,million,gif,answers1,answers4")
              .split(","));

  @Test
  void all() {
    row("open", () -> "" + ReaderTimes.decisionFigure());
    row("block1", () -> "" + ReaderTimes.blocked(1));
    row("block4", () -> "" + ReaderTimes.blocked(4));
    row("train", () -> "" + ReaderTimes.firstTrain());
    row("fps", () -> "" + ReaderTimes.framesOfXor());
    row("max", () -> "" + ReaderTimes.framesAtMost());
    row("spiral", () -> "" + ReaderTimes.framesOfSpiral());
    row("script", () -> "" + ReaderTimes.scriptOfFrame());
    row("disk", () -> "" + ReaderTimes.survey(true));
    row("http", () -> "" + ReaderTimes.survey(false));
    row("million", () -> "" + ReaderTimes.aMillion());
    row("gif", () -> "" + ReaderTimes.gif());
    for (int slow : new int[] {1, 4}) {
      for (String settings :
          List.of("seed=0", "data=spiral&layers=8,8,8&batch=10&activation=tanh", "layers=64,64")) {
        row(
            "answers" + slow,
            () -> {
              Map<String, Double> all = ReaderTimes.answers(settings, slow);
              return settings + " " + all;
            });
      }
    }
  }

  private static void row(String name, java.util.function.Supplier<String> measure) {
    if (ROWS.contains(name)) {
      System.out.println("ROW " + name + ": " + measure.get());
    }
  }
}
