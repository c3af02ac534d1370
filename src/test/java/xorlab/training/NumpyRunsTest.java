package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xorlab.Reference;

/**
 * NumPy's runs of every value of every setting that decides a run (numpy-runs.json), to 1e-12 of
 * each number.
 *
 * <p>Not to the bit: NumPy adds in another order and takes its exp, log and tanh from elsewhere, so
 * that an update may differ by some 1e-16, and training carries such differences on. These runs are
 * short and steady enough to keep them below 1e-13. (A learning rate too large for its run can make
 * them as large as the loss within a hundred iterations: that is chaos, not a mistake.)
 */
class NumpyRunsTest {
  private static final double TOLERANCE = 1e-12;

  /** Where NumPy has 1e-17 and the lab 0, or the other way round, they agree. */
  private static final double NOTHING = 1e-15;

  @TestFactory
  Stream<DynamicTest> everyRunIsThatOfNumPy() {
    return runs().map(run -> DynamicTest.dynamicTest("{" + settings(run) + "}", () -> holds(run)));
  }

  @Test
  void everyWordOfEverySettingThatDecidesARunIsInSomeRun() {
    for (Setting setting : Setting.values()) {
      if (setting.decidesTheRun() && setting.kind() instanceof Kind.Choice choice) {
        for (String word : choice.words()) {
          boolean found = runs().anyMatch(run -> experiment(run).is(setting, word));
          assertTrue(found, setting.label() + "=" + word);
        }
      }
    }
  }

  @Test
  void everySettingThatDecidesARunIsInSomeRun() {
    for (Setting setting : Setting.values()) {
      boolean found = runs().anyMatch(run -> !experiment(run).isStandard(setting));
      assertEquals(setting.decidesTheRun(), found, setting.label());
    }
  }

  private static void holds(Map<?, ?> run) {
    Experiment experiment = experiment(run);
    assertEquals(number(run.get("points")), experiment.data().points());
    List<?> first = (List<?>) run.get("first");
    for (int i = 0; i < first.size(); i++) {
      Data data = experiment.data();
      double[] point = {data.X().get(i, 0), data.X().get(i, 1), data.y().get(i, 0)};
      assertClose(first.get(i), point, "point " + i);
    }
    Timeline timeline = new Timeline(experiment);
    assertClose(run.get("initial"), timeline.now().flat(), "initial weights");
    for (Map.Entry<?, ?> loss : ((Map<?, ?>) run.get("losses")).entrySet()) {
      timeline.seek(Integer.parseInt(loss.getKey().toString()), Integer.MAX_VALUE);
      assertClose(number(loss.getValue()), timeline.now().loss(), "loss " + loss.getKey());
    }
    assertClose(run.get("final"), timeline.now().flat(), "final weights");
  }

  private static Stream<Map<?, ?>> runs() {
    Map<?, ?> file = (Map<?, ?>) Reference.json("numpy-runs.json");
    return ((List<?>) file.get("runs")).stream().map(run -> (Map<?, ?>) run);
  }

  private static String settings(Map<?, ?> run) {
    return run.get("settings").toString();
  }

  private static Experiment experiment(Map<?, ?> run) {
    Texts texts = new Texts();
    for (String setting : settings(run).split("&")) {
      if (!setting.isEmpty()) {
        String[] nameAndText = setting.split("=", 2);
        texts.put(nameAndText[0], nameAndText[1]);
      }
    }
    Reading reading = Reading.of(texts);
    assertEquals(List.of(), reading.problems());
    return reading.experiment();
  }

  private static void assertClose(Object expected, double[] actual, String what) {
    List<?> numbers = (List<?>) expected;
    assertEquals(numbers.size(), actual.length, what);
    for (int i = 0; i < actual.length; i++) {
      assertClose(number(numbers.get(i)), actual[i], what + ", number " + i);
    }
  }

  private static void assertClose(double expected, double actual, String what) {
    assertEquals(expected, actual, TOLERANCE * Math.abs(expected) + NOTHING, what);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
